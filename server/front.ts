import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerAsset } from './answer-asset.ts'
import type { Asset } from './assets.ts'
import { largestBody, limitBody } from './body-limit.ts'
import { doorOf, isForeign, isForm, oneSpelling, readPath } from './doors.ts'
import { answerInternal } from './internal.ts'
import type { Kept } from './kept.ts'
import { answerMedia } from './media.ts'
import { markHost, markNetwork } from './network.ts'
import { makePageAnswer, type PageAnswer } from './page-answer.ts'
import type { Page } from './page-store.ts'
import { passToNext } from './pass.ts'
import type { PlainRequest } from './plain-request.ts'
import { commonHeaders } from './policy.ts'
import { answerProblem, logProblem } from './problem.ts'
import type { Handler } from './render.ts'
import { answerUnknownForm, noForm } from './unknown-form.ts'

export type FrontOptions = {
  handler: Handler
  kept: Kept
  assets: Map<string, Asset>
  mediaFolder: string
  /** Origin the site is known by, such as https://news.example. */
  siteUrl: string
  /** How many proxies stand in front. */
  proxies: number
  /** What other processes on this machine must know to tell about changes. */
  secret: string
}

export type Front = {
  /** Answers a request, whatever it is: from the page store where the page is there, else by asking Next. */
  answer(request: IncomingMessage, response: ServerResponse): void
  /** What a page in the store answers to a plain request; null where there is none. */
  plain(request: PlainRequest): PageAnswer | null
}

const wrong = 'Something went wrong on our side. It has been noted; please try again in a moment.'

/** Makes what answers every request. */
export function makeFront(options: FrontOptions): Front {
  const { kept, assets } = options
  const common = commonHeaders(options.siteUrl.startsWith('https:'))
  const commonFlat = common.flat()
  const pageAnswer = makePageAnswer(commonFlat)

  function send(page: Page, request: IncomingMessage, response: ServerResponse): void {
    const { 'accept-encoding': accept, 'if-none-match': known } = request.headers
    const { head, body } = pageAnswer(page, accept as string | undefined, known)
    response.writeHead(head.status, head.fields)
    response.end(body && request.method !== 'HEAD' ? body : undefined)
  }

  async function answerPublic(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (await answerMedia(request, response, path, options.mediaFolder)) return
    const one = oneSpelling(path)
    if (one !== path) return answerMoved(one + request.url!.slice(path.length), response)
    // Next's own pages, such as /_not-found.
    return answerKept(path.startsWith('/_') ? '/missing' : path, request, response)
  }

  function answerMoved(to: string, response: ServerResponse): void {
    const headers = ['Location', to, 'Cache-Control', 'no-cache', 'Content-Length', '0']
    response.writeHead(308, [...commonFlat, ...headers])
    response.end()
  }

  async function answerKept(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await kept.kept(path)
    if ('page' in answer) send(answer.page, request, response)
    else if ('moved' in answer) answerMoved(answer.moved, response)
    else answerProblem(response, 500, wrong, { head: request.method === 'HEAD' })
  }

  async function answerOther(
    path: string | null,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const method = request.method!
    const reading = method === 'GET' || method === 'HEAD'
    for (const [name, value] of common) response.setHeader(name, value)
    if (!reading && method !== 'POST') {
      response.setHeader('Allow', 'GET, HEAD, POST')
      return answerProblem(response, 405, 'This address can be read, not changed that way.')
    }
    if (path === null)
      return reading
        ? answerKept('/missing', request, response)
        : answerProblem(response, 404, 'There is no such page.')
    if (path === '/internal/changed' || path === '/internal/state')
      return answerInternal(request, response, options.secret)
    if (!reading && isForeign(request, options.siteUrl))
      return answerProblem(
        response,
        403,
        'This form was sent from another site, so nothing was done. Open the page here and send it again.',
      )
    const asset = assets.get(path)
    if (asset && reading) return answerAsset(asset, request, response)
    if (asset) return answerProblem(response, 405, 'This address can be read, not changed.')
    if (path.startsWith('/_next/')) return answerProblem(response, 404, 'There is no such file.')
    const door = doorOf(path)
    if (door === 'public' && reading) return answerPublic(path, request, response)
    markNetwork(request, options.proxies)
    const sent: Buffer[] = []
    if (!reading) {
      markHost(request, options.siteUrl)
      if (!limitBody(request, response, largestBody(door), sent)) return
      if (!path.startsWith('/api/') && !isForm(request)) return answerProblem(response, 400, noForm)
    }
    return passToNext(options.handler, request, response, door, {
      missing: async () =>
        path.startsWith('/api/')
          ? answerProblem(response, 404, 'There is nothing at this address.', { head: method === 'HEAD' })
          : answerKept('/missing', request, response),
      unknownForm: () => answerUnknownForm(request, response, sent),
    })
  }

  return {
    plain({ path, accept, known }) {
      const page = kept.look(path)
      return page ? pageAnswer(page, accept, known) : null
    },
    answer(request, response) {
      const url = request.url!
      if (request.method === 'GET' || request.method === 'HEAD') {
        const query = url.indexOf('?')
        const page = kept.look(query === -1 ? url : url.slice(0, query))
        if (page) return send(page, request, response)
      }
      answerOther(readPath(url), request, response).catch((error) => {
        logProblem(`${request.method} ${url.slice(0, 200)}`, error)
        answerProblem(response, 500, wrong)
      })
    },
  }
}
