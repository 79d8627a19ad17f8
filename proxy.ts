import { type NextRequest, NextResponse } from 'next/server'
import { sessionCookie, viewerBy } from '#auth.ts'
import { mayUseAccount, mayUseDesk } from '#domain/permissions.ts'

/**
 * The gate before what is for signed-in people alone, so that the answer is a true redirect or 404. It is no
 * authorisation: pages and actions ask again.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl
  const reading = request.method === 'GET' || request.method === 'HEAD'
  // Only the desk takes more than a megabyte, and only of its own people: nobody else's pictures are unpacked.
  const large =
    pathname.startsWith('/desk') &&
    !(Number(request.headers.get('content-length') ?? Number.NaN) <= 1_000_000)
  if (!reading && !large) return NextResponse.next()
  const viewer = await viewerBy(request.cookies.get(sessionCookie)?.value)
  if (!reading)
    return mayUseDesk(viewer)
      ? NextResponse.next()
      : new NextResponse('This is more than can be taken in at once. Sign in first; nothing was changed.\n', {
          status: 413,
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        })
  if (!mayUseAccount(viewer)) {
    const signIn = new URL('/sign-in', request.nextUrl)
    signIn.searchParams.set('next', pathname + search)
    return NextResponse.redirect(signIn)
  }
  if (/^\/desk(\/|$)/.test(pathname) && !mayUseDesk(viewer))
    return new NextResponse('There is no page at this address.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  return NextResponse.next()
}

export const config = { matcher: ['/account/:path*', '/desk/:path*'] }
