import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/*
 * A browser that signed in to an account once keeps a cookie that says so: `nonce.mark.mark…`, one mark for each of
 * the last accounts, sealed with the site's secret. It opens nothing; it only means that this browser's tries at that
 * account are counted apart from everybody else's, so that a stranger can't use up its owner's.
 */

const most = 5
const seal = (secret: string, nonce: string, userId: string) =>
  createHmac('sha256', secret).update(`device:${nonce}:${userId}`).digest('base64url').slice(0, 22)

/** What the cookie of a browser is when that person has just signed in there. */
export function rememberDevice(cookie: string | undefined, userId: string, secret: string): string {
  const [nonce, ...marks] = /^[\w-]{22}(\.[\w-]{22}){1,5}$/.test(cookie ?? '') ? cookie!.split('.') : []
  const name = nonce ?? randomBytes(16).toString('base64url')
  const mark = seal(secret, name, userId)
  return [name, mark, ...marks.filter((other) => other !== mark)].slice(0, most + 1).join('.')
}

/** The name of the browser, where that person has signed in there before; else null. */
export function knownDevice(cookie: string | undefined, userId: string, secret: string): string | null {
  const [nonce, ...marks] = (cookie ?? '').slice(0, 200).split('.')
  if (!nonce || marks.length === 0) return null
  const wanted = Buffer.from(seal(secret, nonce, userId))
  const found = marks.some((mark) => {
    const given = Buffer.from(mark)
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  })
  return found ? nonce : null
}
