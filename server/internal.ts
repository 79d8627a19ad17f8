import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { changed } from './changes.ts'
import { pageStore } from './page-store.ts'
import { rendersSoFar } from './render.ts'

/**
 * Answers other processes on this machine. POST changed takes word of changes they made: `{ "tags": ["front", …] }`,
 * `site` meaning everything. GET state says what this process holds: pages and bytes in its store, pages rendered since
 * it started, bytes of memory.
 */
export async function answerInternal(
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${secret}`)
  const known = given.length === wanted.length && timingSafeEqual(given, wanted)
  if (known && request.method === 'GET' && request.url === '/internal/state') return answerState(response)
  if (!known || request.method !== 'POST' || request.url !== '/internal/changed') {
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
  changed(tags)
  response.statusCode = 204
  response.end()
}

function answerState(response: ServerResponse): void {
  const { pages, bytes } = pageStore()
  response.setHeader('Content-Type', 'application/json')
  response.end(
    JSON.stringify({ pages: pages.size, bytes, renders: rendersSoFar(), memory: process.memoryUsage.rss() }),
  )
}
