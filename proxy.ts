import { type NextRequest, NextResponse } from 'next/server'
import { sessionCookie, viewerBy } from '#auth.ts'
import { mayUseAccount, mayUseDesk } from '#domain/permissions.ts'

/**
 * The gate before what is for signed-in people alone, so that the answer is a true redirect or 404. It is no
 * authorisation: pages and actions ask again.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return NextResponse.next()
  const { pathname, search } = request.nextUrl
  const viewer = await viewerBy(request.cookies.get(sessionCookie)?.value)
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
