import type { ServerResponse } from 'node:http'

/**
 * A plain page with one sentence, for when no better one can be had. It needs nothing that could fail as well. `head`:
 * without the page itself. `more`: HTML that follows the sentence.
 */
export function answerProblem(
  response: ServerResponse,
  status: number,
  sentence: string,
  { head = false, more = '' } = {},
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status}</title><h1>${status}</h1><p>${sentence}</p>${more}<p><a href="/">To the front page</a></p></html>`
  response.statusCode = status
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.end(head ? undefined : body)
}

/** Logs what nobody foresaw, with its cause. */
export function logProblem(what: string, error: unknown): void {
  console.error(`[problem] ${what}:`, error)
}
