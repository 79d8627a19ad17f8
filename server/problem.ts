import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'

/** Enough to read the page by, in either scheme, without asking for a file. */
const style =
  ':root{color-scheme:light dark}body{box-sizing:border-box;max-width:40rem;margin:12vh auto 0;padding:0 1rem;font:1.125rem/1.5 Georgia,serif}h1{font:600 .875rem system-ui,sans-serif;opacity:.7}h1+p{font-size:1.375rem;line-height:1.35}textarea{box-sizing:border-box;width:100%;padding:.5rem;font:inherit}a{color:inherit}'
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

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
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status}</title><style>${style}</style><h1>${status}</h1><p>${sentence}</p>${more}<p><a href="/">To the front page</a></p></html>`
  response.statusCode = status
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.end(head ? undefined : body)
}

/** Logs what nobody foresaw, with its cause. */
export function logProblem(what: string, error: unknown): void {
  console.error(`[problem] ${what}:`, error)
}
