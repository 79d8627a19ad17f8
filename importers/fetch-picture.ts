import { lookup } from 'node:dns/promises'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

const mostRedirects = 3
const limits = { milliseconds: 15_000, bytes: 25 * 1024 * 1024 }

/** A picture that can't be fetched. Its message completes the sentence "This picture could not be had: …". */
export class NotFetched extends Error {
  override name = 'NotFetched'
}

export type FetchOptions = {
  /** Which addresses may be connected to. */
  mayConnect?: (address: string) => boolean
  /** The addresses of a host name. */
  resolve?: (host: string) => Promise<string[]>
  milliseconds?: number
  bytes?: number
}

/**
 * Fetches a picture over http or https, following at most 3 redirects, within 15 s and 25 MB. Only addresses of the
 * open internet are connected to; the address that was checked is the one connected to, so a name that answers
 * differently a moment later gains nothing. Throws NotFetched.
 */
export async function fetchPicture(address: string, options: FetchOptions = {}): Promise<Buffer> {
  const milliseconds = options.milliseconds ?? limits.milliseconds
  const signal = AbortSignal.timeout(milliseconds)
  try {
    let url = parsed(address)
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const answer = await ask(url, options, signal)
      const location = answer.headers.location
      if (answer.statusCode && answer.statusCode >= 300 && answer.statusCode < 400 && location) {
        answer.destroy()
        url = parsed(location, url)
        continue
      }
      if (answer.statusCode !== 200) {
        answer.destroy()
        throw new NotFetched(`${url.host} answered ${answer.statusCode}`)
      }
      return await wholeOf(answer, options.bytes ?? limits.bytes, signal)
    }
    throw new NotFetched(`${url.host} sent us on more than ${mostRedirects} times`)
  } catch (error) {
    if (error instanceof NotFetched) throw error
    if (signal.aborted)
      throw new NotFetched(`no answer within ${milliseconds / 1000} seconds`, { cause: error })
    throw new NotFetched(error instanceof Error && error.message ? error.message : String(error), {
      cause: error,
    })
  }
}

function parsed(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new NotFetched('its address is not one')
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NotFetched(`${url.protocol} addresses are not fetched`)
  if (url.username || url.password) throw new NotFetched('its address holds a password')
  return url
}

async function ask(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [host] : await within(signal, (options.resolve ?? resolveHost)(host))
  const mayConnect = options.mayConnect ?? isPublicAddress
  const chosen = addresses[0]
  if (chosen === undefined) throw new NotFetched(`there is no ${host}`)
  // One address inside a private network is enough to distrust the name.
  if (!addresses.every(mayConnect)) throw new NotFetched(`${host} is not on the open internet`)
  const checked: LookupFunction = (_, { all }, answer) => {
    const family = isIP(chosen)
    if (all) answer(null, [{ address: chosen, family }])
    else answer(null, chosen, family)
  }
  return new Promise((resolve, reject) => {
    const headers = { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'Broadsheet import' }
    const client = url.protocol === 'https:' ? https : http
    client.get(url, { headers, lookup: checked, signal, agent: false }, resolve).on('error', reject)
  })
}

async function resolveHost(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map((found) => found.address)
}

/** DNS look-ups can't be aborted, but waiting for them can. */
function within<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([promise, aborted])
}

async function wholeOf(answer: IncomingMessage, bytes: number, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  signal.addEventListener('abort', () => answer.destroy(), { once: true })
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > bytes) {
      answer.destroy()
      throw new NotFetched(`it is larger than ${Math.round(bytes / 1024 / 1024)} MB`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
