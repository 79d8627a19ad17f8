import { feedAnswer, feedFiles } from '../../feed-answer.ts'

export function generateStaticParams() {
  return feedFiles.map((feed) => ({ feed }))
}

export async function GET(_request: Request, { params }: { params: Promise<{ feed: string }> }) {
  return feedAnswer((await params).feed, { kind: 'site' })
}
