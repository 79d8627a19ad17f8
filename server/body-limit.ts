import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Door } from './doors.ts'
import { answerProblem } from './problem.ts'

const mega = 1_000_000
/** What a form may weigh. The desk's may carry pictures. */
export const largestBody = (door: Door) => (door === 'desk' ? 30 * mega : mega)

const sentence = (limit: number) =>
  `This is more than can be taken in at once (${limit / mega} MB). Send something smaller; nothing was changed.`

/**
 * Sees to it that no more than `limit` bytes of a request are read. Says no with 413 at once where the request says
 * how long it is; else as soon as it has grown too long. A short one is noted in `sent`. Gives whether to go on.
 */
export function limitBody(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
  sent: Buffer[] = [],
): boolean {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    tooLong(request, response, limit)
    return false
  }
  const push = request.push
  let taken = 0
  request.push = (chunk: unknown, ...rest) => {
    taken += (chunk as Buffer | null)?.length ?? 0
    if (taken > mega) sent.length = 0
    else if (chunk) sent.push(chunk as Buffer)
    if (taken <= limit) return push.call(request, chunk, ...rest)
    request.push = push
    tooLong(request, response, limit)
    request.destroy()
    return false
  }
  return true
}

/** The rest is thrown away, up to a point, because browsers show no answer before they have sent everything. */
function tooLong(request: IncomingMessage, response: ServerResponse, limit: number): void {
  response.setHeader('Connection', 'close')
  answerProblem(response, 413, sentence(limit))
  let thrown = 0
  request.on('data', (chunk: Buffer) => {
    thrown += chunk.length
    if (thrown > 100 * mega) request.destroy()
  })
}
