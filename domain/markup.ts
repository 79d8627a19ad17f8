// What XML 1.0 forbids (section 2.2), lone surrogates included.
const forbidden = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r\x7f-\x9f])\p{Cc}/gu
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text without the characters that XML forbids, and nobody means to write. */
export function printable(text: string): string {
  return text.replace(forbidden, '')
}

/** Text made safe inside elements and quoted attributes of HTML and XML; characters XML forbids are left out. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"]/g, (character) => entities[character]!)
}
