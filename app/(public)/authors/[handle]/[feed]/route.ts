import { feedAnswer, feedFiles } from '../../../../feed-answer.ts'
import { placeholder } from '../../../../placeholder.ts'

export function generateStaticParams() {
  return feedFiles.map((feed) => ({ handle: placeholder, feed }))
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ handle: string; feed: string }> },
) {
  const { handle, feed } = await params
  return feedAnswer(feed, { kind: 'author', name: handle })
}
