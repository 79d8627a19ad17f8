import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pageStore } from './page-store.ts'

/** Takes word of changes another process on this machine made: `{ "tags": ["front", …] }`; `site` means everything. */
export async function answerInternal(request: IncomingMessage, response: ServerResponse, secret: string): Promise<void> {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${secret}`)
  if (request.method !== 'POST' || given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    response.statusCode = 404
    response.end()
    return
  }
  let text = ''
  for await (const chunk of request) {
    text += chunk
    if (text.length > 1_000_000) throw new Error('The list of changes is too long.')
  }
  const tags = (JSON.parse(text) as { tags: string[] }).tags
  if (tags.includes('site')) pageStore().clear()
  else {
    pageStore().drop(tags)
    pageStore().drop(['latest'], 'soft')
  }
  response.statusCode = 204
  response.end()
}
