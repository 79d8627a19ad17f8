import { hkdfSync, webcrypto } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

/** What a session's cookie says: whose it is, and which of their sessions it belongs to. */
export type Session = { sub: string; version: number }

const algorithm = 'HS256'
const keys = new Map<string, Promise<webcrypto.CryptoKey>>()

/** A key of its own made from the site's secret, so that nothing else signed with that can pass for a session. */
function keyOf(secret: string): Promise<webcrypto.CryptoKey> {
  if (!secret) throw new Error('There is no secret to seal sessions with.')
  let key = keys.get(secret)
  if (!key) {
    const bytes = hkdfSync('sha256', secret, '', 'broadsheet session', 64)
    key = webcrypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
      'verify',
    ])
    keys.set(secret, key)
  }
  return key
}

/**
 * A session as a signed JSON Web Token (RFC 7519) that holds for so many seconds. It can be read, but not changed. Throws
 * without a secret.
 */
export async function sealSession(
  { sub, version }: Session,
  secret: string,
  seconds: number,
): Promise<string> {
  return new SignJWT({ sub, version })
    .setProtectedHeader({ alg: algorithm })
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(await keyOf(secret))
}

/** The session a token holds; null where it is not ours, was changed, or its time is over. Throws without a secret. */
export async function openSession(token: string, secret: string): Promise<Session | null> {
  const key = await keyOf(secret)
  const opened = await jwtVerify(token, key, { algorithms: [algorithm], requiredClaims: ['exp'] }).catch(
    () => null,
  )
  const { sub, version } = opened?.payload ?? {}
  return typeof sub === 'string' && typeof version === 'number' ? { sub, version } : null
}
