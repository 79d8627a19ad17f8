const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const link = /<link\b[^>]*>/g

/** Our own islands and data that isn't run: the only script elements a reader's page may keep. */
function isOurs(attributes: string): boolean {
  return (
    /\ssrc="\/islands\//.test(attributes) ||
    /\stype="(application\/ld\+json|speculationrules)"/.test(attributes)
  )
}

function isForScripts(tag: string): boolean {
  return (
    /\srel="(modulepreload|preload|prefetch)"/.test(tag) && /\s(as="script"|rel="modulepreload")/.test(tag)
  )
}

/**
 * Takes the HTML that React and Next rendered and gives the HTML made for readers: without every script that is not
 * ours, script preloads, hydration comments and empty hidden holders. Safe on text, because React escapes every `<`
 * that isn't markup.
 */
export function readerHtml(html: string): string {
  return html
    .replace(script, (whole, attributes: string) => (isOurs(attributes) ? whole : ''))
    .replace(link, (tag) =>
      isForScripts(tag) ? '' : tag.replace(/ data-(precedence|dpl-id|rsc-css-href)="[^"]*"/g, ''),
    )
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(template|div) (?:id="[^"]*"|hidden="")+\s*><\/\1>/g, '')
}
