import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { bytesOf, callbackOf, noteHead } from './chunks.ts'
import { renderings } from './renderings.ts'

let renders = 0

/** How many public pages this process has had rendered. */
export function rendersSoFar(): number {
  return renders
}

export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: Buffer; tags: string[] }
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Has Next render a public page for nobody in particular: a bare GET without query or anything else of a reader's, so
 * that the page can't depend on one. `tags` are those of everything that was read for it.
 */
export async function render(handler: Handler, path: string, host: string): Promise<Rendered> {
  renders++
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = path
  request.headers = { host, accept: 'text/html' }
  request.rawHeaders = Object.entries(request.headers).flat() as string[]
  request.push(null)

  const response = new ServerResponse(request)
  const chunks: Buffer[] = []
  const rendering = { tags: new Set<string>() }

  const done = new Promise<void>((resolve) => {
    response.write = ((chunk: unknown, ...rest: unknown[]) => {
      chunks.push(...bytesOf(chunk, rest[0]))
      callbackOf(rest)?.()
      return true
    }) as typeof response.write
    response.end = ((...args: unknown[]) => {
      chunks.push(...bytesOf(args[0], args[1]))
      callbackOf(args)?.()
      Object.defineProperty(response, 'writableEnded', { value: true, configurable: true })
      Object.defineProperty(response, 'writableFinished', { value: true, configurable: true })
      response.emit('finish')
      response.emit('close')
      resolve()
      return response
    }) as typeof response.end
  })
  response.flushHeaders = () => {}
  response.writeHead = noteHead(response)

  await renderings().run(rendering, async () => {
    await handler(request, response)
    await done
  })
  return {
    status: response.statusCode,
    headers: response.getHeaders(),
    body: Buffer.concat(chunks),
    tags: [...rendering.tags],
  }
}
