import { feedAnswer, feedFiles } from '../../../../feed-answer.ts'
import { placeholder } from '../../../../placeholder.ts'

export function generateStaticParams() {
  return feedFiles.map((feed) => ({ slug: placeholder, feed }))
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ slug: string; feed: string }> },
) {
  const { slug, feed } = await params
  return feedAnswer(feed, { kind: 'topic', name: slug })
}
