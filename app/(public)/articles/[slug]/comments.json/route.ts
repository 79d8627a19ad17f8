import { readNewestComments } from '#cache.ts'
import { decoded, placeholder } from '../../../../placeholder.ts'

export function generateStaticParams() {
  return [{ slug: placeholder }]
}

/** What a page that is being read asks now and then: whether anything was said since. Kept like a page. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const slug = decoded((await params).slug)
  const read = slug === null ? null : await readNewestComments(slug)
  return read ? Response.json(read) : new Response(null, { status: 404 })
}
