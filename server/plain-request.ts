/**
 * What a plain request asks for: the path, and two of its headers where they are there. They are parts of the request's
 * text: who keeps one keeps all of it.
 */
export type PlainRequest = { path: string; accept: string | undefined; known: string | undefined }

/** Longer ones are looked at by Node's HTTP, which has limits of its own. */
const longest = 8192

/** RFC 9112, sections 3 and 5, at its strictest: one request, whole, with nothing after it. */
const plain =
  /^GET (\/[\x21\x22\x24-\x3e\x40-\x7e]*)(?:\?[\x21\x22\x24-\x7e]*)? HTTP\/1\.1\r\n(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*\r\n)+\r\n$/
/** Headers that change how a connection goes on or say that a body follows. */
const unusual =
  /\r\n(?:(?:proxy-)?connection:(?![\t ]*keep-alive[\t ]*\r)|(?:content-length|transfer-encoding|expect|upgrade|te|trailer):)/i
const host = /\r\nhost:/i
/** Node joins some of these, and takes the first of others. */
const repeated = /\r\n(accept-encoding|if-none-match|host):[\s\S]*\r\n\1:/i
const accept = /\r\naccept-encoding:[\t ]*([^\r]*)/i
const known = /\r\nif-none-match:[\t ]*([^\r]*)/i

/**
 * Reads a plain request: a GET by HTTP/1.1 that lies whole in what has arrived, and nothing else with it. Whatever is
 * not beyond doubt is null: such a request is for Node's HTTP to read. `bytes`: what has arrived at once.
 */
export function plainRequest(bytes: Buffer): PlainRequest | null {
  if (bytes.length > longest) return null
  const text = bytes.toString('latin1')
  const path = plain.exec(text)?.[1]
  if (path === undefined || !host.test(text) || unusual.test(text) || repeated.test(text)) return null
  return { path, accept: accept.exec(text)?.[1]?.trimEnd(), known: known.exec(text)?.[1]?.trimEnd() }
}
