import type { Metadata } from 'next'
import { placeholder } from '../../../placeholder.ts'
import { TopicList, topicMetadata } from '../list.tsx'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: placeholder }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return topicMetadata((await params).slug, null)
}

export default async function TopicPage({ params }: Props) {
  return <TopicList slug={(await params).slug} before={null} />
}
