import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerMedia } from './media.ts'
import { markNetwork } from './network.ts'
import { answerProblem, logProblem } from './problem.ts'
import type { Handler } from './render.ts'

/** While developing, Next answers everything itself, with its scripts, so that a change shows at once. */
export function answerDev(handler: Handler, mediaFolder: string, proxies: number) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url!.split('?')[0]!
    markNetwork(request, proxies)
    answerMedia(request, response, path, mediaFolder)
      .then((done) => (done ? undefined : handler(request, response)))
      .catch((error) => {
        logProblem(request.url!, error)
        answerProblem(response, 500, 'See the terminal.')
      })
  }
}
