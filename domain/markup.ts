// What XML 1.0 forbids (section 2.2), lone surrogates included.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe inside elements and quoted attributes of HTML and XML; characters XML forbids are left out. */
export function escaped(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character]!)
}
