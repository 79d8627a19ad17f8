import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import { networkHeader } from '#domain/own-headers.ts'

/**
 * Where a request came from: its IPv4 address, or the /64 of its IPv6 address, since one household has all of it.
 * `proxies`: how many stand in front; each adds the address it was asked from to X-Forwarded-For. What stands before
 * their entries anybody can have written.
 */
export function networkOf(request: IncomingMessage, proxies: number): string {
  const socket = request.socket.remoteAddress ?? ''
  if (proxies === 0) return cut(socket)
  const given = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  return cut(given.at(-proxies) ?? given[0] ?? socket)
}

function cut(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown'
  const found = ipaddr.process(address)
  if (found.kind() === 'ipv4') return found.toString()
  const parts = (found as ipaddr.IPv6).parts.slice(0, 4)
  return `${parts.map((part) => part.toString(16)).join(':')}::/64`
}

/**
 * Makes the headers say what is true: where the request came from, and nothing of what only the front or a proxy may
 * say. Without a proxy, nobody's word for the host or scheme counts but the request's own.
 */
export function markNetwork(request: IncomingMessage, proxies: number): void {
  const network = networkOf(request, proxies)
  for (const name of Object.keys(request.headers)) {
    const foreign = name.startsWith('x-broadsheet-') || (proxies === 0 && name.startsWith('x-forwarded-'))
    if (foreign) delete request.headers[name]
  }
  request.headers[networkHeader] = network
}

/**
 * Lets a form of this site pass, whatever name a proxy asks this server by: Next compares where a form comes from with
 * the host it believes it is. Call it when the front has made sure that the form isn't another site's.
 */
export function markHost(request: IncomingMessage, siteUrl: string): void {
  const { origin, host } = request.headers
  request.headers['x-forwarded-host'] = origin === siteUrl ? new URL(siteUrl).host : host
}
