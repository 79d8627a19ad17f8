/** An XML document as an answer. */
export function xml(document: string): Response {
  return new Response(document, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

/** Plain text as an answer. */
export function text(content: string): Response {
  return new Response(content, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
