/**
 * Bold and italic that are only said in styles become elements; bold elements whose style takes the bold back (Google
 * Docs wraps everything in one) are unwrapped.
 */
export function styledMarks(body: Element): void {
  for (const element of [...body.querySelectorAll('[data-style]')]) {
    const weight = styleOf(element, 'font-weight')
    const slant = styleOf(element, 'font-style')
    const isBold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
    if (/^(b|strong)$/.test(element.localName) && weight && !isBold) {
      element.replaceWith(...element.childNodes)
      continue
    }
    if (!/^(span|font|a)$/.test(element.localName)) continue
    if (isBold) within(element, 'strong')
    if (slant === 'italic' || slant === 'oblique') within(element, 'em')
  }
}

/** What a style said, which `clean.ts` put aside: Word writes declarations no browser knows. */
export function styleOf(element: Element, name: string): string {
  const style = element.getAttribute('data-style') ?? ''
  return new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1]?.trim().toLowerCase() ?? ''
}

function within(element: Element, name: string): void {
  const mark = element.ownerDocument.createElement(name)
  mark.append(...element.childNodes)
  element.append(mark)
}
