import { createHash } from 'node:crypto'

const readerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]

let last = ''

/**
 * The Content-Security-Policy of a reader's page: nothing but the site's own files. The one inline <style> a page may
 * have, the site's accent colour, is allowed by its hash.
 */
export function policyFor(html: string): string {
  const hashes = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, css]) => ` 'sha256-${createHash('sha256').update(css!).digest('base64')}'`,
  )
  const policy = [...readerPolicy, `style-src 'self'${[...new Set(hashes)].join('')}`].join('; ')
  // Pages have the same one, as a rule: they share it instead of holding some hundred bytes each.
  if (policy !== last) last = policy
  return last
}

/**
 * The policy of a page of the desk. Next gives its scripts the nonce, which it finds in the same header of the request.
 * Styles are files alone: what the editor's code styles, it styles through the DOM. `html`: for the hash of the accent.
 */
export function deskPolicy(nonce: string, html = ''): string {
  return policyFor(html)
    .replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`)
    .replace("img-src 'self' data:", "img-src 'self' data: blob:")
}

/** Headers that every answer carries, whatever it is. `https`: whether the site is reached over https. */
export function commonHeaders(https: boolean): [string, string][] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(https ? ([['Strict-Transport-Security', 'max-age=31536000']] as [string, string][]) : []),
  ]
}
