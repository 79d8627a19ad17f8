import type { IncomingMessage } from 'node:http'

/**
 * What a request is for, told from its path alone. Everything not named here is public: rendered without anything of
 * the reader's, so that a route forgotten here can't leak what is personal.
 */
const personal =
  /^\/(?:search|sign-in|sign-up|sign-out|account|comment|confirm|reset|setup|invite|desk|api)(?:\/|$)/
const desk = /^\/desk(?:\/|$)/
/** Looks as readers would see it, so it is made as their pages are. */
const preview = /^\/desk\/articles\/[^/]+\/preview$/

export type Door = 'public' | 'personal' | 'desk'

/** Who a path is for: every reader alike, one reader, or the desk. */
export function doorOf(path: string): Door {
  if (desk.test(path) && !preview.test(path)) return 'desk'
  return personal.test(path) ? 'personal' : 'public'
}

/**
 * The path without its query; null for one that no page can have: broken escapes, control characters, slashes that are
 * doubled or escaped, `.` and `..` as names, endless ones.
 */
export function readPath(url: string): string | null {
  const end = url.indexOf('?')
  const path = end === -1 ? url : url.slice(0, end)
  if (path.length > 1000 || !path.startsWith('/') || path.includes('//') || path.includes('\\')) return null
  try {
    const decoded = decodeURIComponent(path)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (/[\u0000-\u001f\u007f]|\/\.{1,2}(?:\/|$)/.test(decoded) || /%2f/i.test(path)) return null
    return path
  } catch {
    return null
  }
}

/**
 * The one spelling of a path: nothing escaped that needs no escape, what is escaped in capitals, letters and their marks
 * composed (RFC 3986, section 6.2.2). Every other spelling is sent there, so that a page is kept once.
 */
export function oneSpelling(path: string): string {
  if (/^[\w/.~-]*$/.test(path)) return path
  return path
    .split('/')
    .map((name) =>
      encodeURIComponent(decodeURIComponent(name).normalize('NFC')).replace(
        /%(?:2[46BC]|3[ABD]|40)/g,
        decodeURIComponent,
      ),
    )
    .join('/')
}

/** Whether something that is sent in is a form as pages send it, or a call by a script of the desk. */
export function isForm({ headers }: IncomingMessage): boolean {
  const type = headers['content-type'] ?? ''
  return headers['next-action'] !== undefined || /^multipart\/form-data;\s*boundary=[^\s;]/.test(type)
}

/** Whether a change was asked for by a page of another site. `site` is the origin the site is known by. */
export function isForeign(request: IncomingMessage, site: string): boolean {
  const { origin, host } = request.headers
  if (origin !== undefined) {
    if (!URL.canParse(origin)) return true
    return origin !== site && new URL(origin).host !== host
  }
  const from = request.headers['sec-fetch-site']
  return from !== undefined && from !== 'same-origin' && from !== 'none'
}
