import { styleOf } from './marks.ts'

/**
 * Word writes lists as paragraphs that say their level in a style and carry their bullet as text. Neighbours become
 * real lists, one in the other.
 */
export function officeLists(body: Element): void {
  let open: { level: number; list: Element }[] = []
  let last: Element | null = null
  for (const paragraph of [...body.querySelectorAll('p,h1,h2,h3,h4,h5,h6')]) {
    const level = levelOf(paragraph)
    if (level === 0) continue
    if (paragraph.previousElementSibling !== last || last === null) open = []
    while (open.length > 0 && open.at(-1)!.level > level) open.pop()
    const ordered = takeBullet(paragraph)
    let current = open.at(-1)
    if (current && current.level === level && open.length === 1 && isOrdered(current.list) !== ordered) {
      open = []
      current = undefined
    }
    if (!current || current.level < level) {
      const list = body.ownerDocument.createElement(ordered ? 'ol' : 'ul')
      if (current) (current.list.lastElementChild ?? current.list).append(list)
      else paragraph.before(list)
      current = { level, list }
      open.push(current)
    }
    const item = body.ownerDocument.createElement('li')
    item.append(...paragraph.childNodes)
    current.list.append(item)
    paragraph.remove()
    last = open[0]!.list
  }
}

function isOrdered(list: Element): boolean {
  return list.localName === 'ol'
}

function levelOf(paragraph: Element): number {
  const level = /\blevel(\d+)/.exec(styleOf(paragraph, 'mso-list'))?.[1]
  return level ? Math.min(10, Number(level)) : 0
}

/** Takes the bullet's text out and says whether it counted. */
function takeBullet(paragraph: Element): boolean {
  const bullet = [...paragraph.querySelectorAll('[data-style]')].find(
    (part) => styleOf(part, 'mso-list') === 'ignore',
  )
  const text = bullet?.textContent?.replace(/\s/g, '') ?? ''
  bullet?.remove()
  return /^\(?(\d+|[a-z]|[ivxlc]+)[.)]$/i.test(text)
}
