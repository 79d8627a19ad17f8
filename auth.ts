import { cookies } from 'next/headers'
import { connection } from 'next/server'
import NextAuth, { CredentialsSignin } from 'next-auth'
import type { Provider } from 'next-auth/providers'
import Credentials from 'next-auth/providers/credentials'
import { cache } from 'react'
import { userByEmail, viewerOf } from '#db/users.ts'
import { Email, TypedPassword } from '#domain/accounts.ts'
import { networkHeader } from '#domain/own-headers.ts'
import type { Viewer } from '#domain/roles.ts'
import { env } from '#env.ts'
import { rememberDevice } from '#server/devices.ts'
import { isVerified, providerNames, providers } from '#server/providers.ts'
import { openSession, type Session, sealSession } from '#server/session-token.ts'
import { signInByPassword } from '#server/sign-in-password.ts'
import { signInByProvider } from '#server/sign-in-provider.ts'

export { hashPassword, isPassword } from '#server/passwords.ts'
export { providerNames }

const secure = env.SITE_URL.startsWith('https:')
const lifetime = 60 * 86_400

/** Where the browser says its cookies are kept from subdomains and plain http, it is held to that by the prefix. */
const nameOf = (name: string) => (secure ? `__Host-${name}` : name)
const cookie = (name: string, maxAge?: number) => ({
  name: nameOf(name),
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure, ...(maxAge ? { maxAge } : {}) } as const,
})

/** The one cookie that says who somebody is. */
export const sessionCookie = nameOf('session')
const deviceCookie = nameOf('device')
const wayCookie = nameOf('sign-in-way')
/** Says to the page's script that it is worth asking who is signed in. It opens nothing. */
const marker = {
  name: 'signed-in',
  value: '1',
  sameSite: 'lax',
  path: '/',
  secure,
  maxAge: lifetime,
} as const

// Addresses that next-auth makes are this site's, whatever a request says it was sent to.
process.env.AUTH_URL = env.SITE_URL
const secret = () => process.env.AUTH_SECRET ?? ''

class TooOften extends CredentialsSignin {
  override code = 'too-often'
}

const { handlers, signIn, signOut } = NextAuth({
  trustHost: true,
  session: { strategy: 'jwt', maxAge: lifetime },
  jwt: {
    encode: ({ token }) => sealSession(token as Session, secret(), lifetime),
    decode: ({ token }) => openSession(token ?? '', secret()),
  },
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/account' },
  cookies: {
    sessionToken: cookie('session'),
    callbackUrl: cookie('sign-in-next'),
    csrfToken: cookie('sign-in-form'),
    pkceCodeVerifier: cookie('sign-in-pkce', 900),
    state: cookie('sign-in-state', 900),
    nonce: cookie('sign-in-nonce', 900),
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(given, request) {
        const email = Email.safeParse(given.email)
        const password = TypedPassword.safeParse(given.password)
        if (!email.success || !password.success) return null
        const user = await signInByPassword(
          {
            email: email.data,
            password: password.data,
            network: request.headers.get(networkHeader) ?? 'unknown',
            device: readCookie(request.headers.get('cookie'), deviceCookie),
            secret: secret(),
          },
          new Date(),
        )
        if (user === 'limited') throw new TooOften()
        return user === 'wrong' ? null : { id: user.id, version: user.sessionVersion }
      },
    }),
    ...(providers as Provider[]),
  ],
  callbacks: {
    async signIn({ account, profile, user }) {
      if (account?.type === 'credentials') return true
      if (!account || !profile) return false
      const found = await signInByProvider(
        {
          provider: account.provider,
          account: account.providerAccountId,
          email: profile.email,
          verified: isVerified(account.provider, profile),
          name: user.name,
        },
        new Date(),
      )
      if (found === 'unverified') return '/sign-in?problem=unverified'
      Object.assign(user, { id: found.id, version: found.sessionVersion })
      return true
    },
    jwt: ({ token, user }) => {
      const version = (user as { version?: unknown } | undefined)?.version
      if (!user) return token
      return typeof version === 'number' ? { sub: user.id, version } : null
    },
    session: ({ session, token }) => ({ expires: session.expires, user: { id: token.sub } }),
  },
  logger: {
    error(error) {
      // A wrong password, and a cookie that is no session of ours, are what they are.
      const expected =
        error instanceof CredentialsSignin || (error as { type?: string }).type === 'JWTSessionError'
      if (!expected) console.error('[problem] signing in:', error)
    },
    warn() {},
  },
})

function readCookie(header: string | null, name: string): string | undefined {
  const found = header?.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`))
  return found?.slice(name.length + 1)
}

/**
 * The way back from another provider whose keys are set. It is all that is asked of next-auth from outside: everything
 * else it does for actions.
 */
export const wayBack = { GET: withMarker(handlers.GET), POST: withMarker(handlers.POST) }

function withMarker(handler: (typeof handlers)['GET']): (typeof handlers)['GET'] {
  return async (request) => {
    if (!Object.hasOwn(providerNames, request.nextUrl.pathname.split('/').at(-1)!))
      return new Response('There is nothing at this address.\n', { status: 404 })
    const answer = await handler(request)
    const begins = answer.headers.getSetCookie().some((set) => set.startsWith(`${sessionCookie}=ey`))
    if (!begins) return answer
    const { name, value, path, maxAge } = marker
    const marked = new Response(answer.body, answer)
    marked.headers.append(
      'set-cookie',
      `${name}=${value}; Path=${path}; Max-Age=${maxAge}; SameSite=Lax${secure ? '; Secure' : ''}`,
    )
    return marked
  }
}

/** The person whose session a cookie holds, looked up now. Anything wrong with it: null. */
export async function viewerBy(session: string | undefined): Promise<Viewer | null> {
  if (!session || session.length > 4000) return null
  const token = await openSession(session, secret())
  return token && viewerOf(token.sub, token.version, new Date())
}

/** Who is asking: looked up at every request, so that a new role, a suspension or an ended session counts at once. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  // What follows is for this request alone: nothing of it is made ahead.
  await connection()
  return viewerBy((await cookies()).get(sessionCookie)?.value)
})

/** Signs in by password, in an action: sets the cookies where it is right. */
export async function signInWithPassword(
  email: string,
  password: string,
): Promise<'in' | 'wrong' | 'too-often'> {
  try {
    await signIn('credentials', { email, password, redirect: false, redirectTo: '/' })
  } catch (error) {
    if (error instanceof CredentialsSignin) return error.code === 'too-often' ? 'too-often' : 'wrong'
    throw error
  }
  const user = await userByEmail(email)
  if (user) await rememberHere(user.id)
  return 'in'
}

/**
 * Notes, in an action, the address of another provider to go on to; afterwards one comes back to `next`. The page
 * /sign-in/on leads there: a form's own answer may not, since our policy lets forms go nowhere but to this site.
 */
export async function signInElsewhere(provider: string, next: string): Promise<void> {
  const address: string = await signIn(provider, { redirect: false, redirectTo: next })
  ;(await cookies()).set(wayCookie, address, { ...cookie('sign-in-way').options, maxAge: 300 })
}

/** The address that was noted for this browser, or null. */
export async function wayElsewhere(): Promise<string | null> {
  const address = (await cookies()).get(wayCookie)?.value
  return address && /^https?:\/\//.test(address) && URL.canParse(address) ? address : null
}

/** Begins a session for somebody who has proved who they are by other means, in an action. */
export async function beginSession(userId: string, version: number): Promise<void> {
  const value = await sealSession({ sub: userId, version }, secret(), lifetime)
  ;(await cookies()).set(sessionCookie, value, { ...cookie('session').options, maxAge: lifetime })
  await rememberHere(userId)
}

/** Ends the session of this browser, in an action. */
export async function endSession(): Promise<void> {
  await signOut({ redirect: false, redirectTo: '/' })
  ;(await cookies()).delete(marker.name)
}

/** Notes, in an action, that this browser is one the person uses. */
export async function rememberHere(userId: string): Promise<void> {
  const jar = await cookies()
  const value = rememberDevice(jar.get(deviceCookie)?.value, userId, secret())
  jar.set(deviceCookie, value, { ...cookie('device').options, maxAge: 400 * 86_400 })
  jar.set(marker)
}
