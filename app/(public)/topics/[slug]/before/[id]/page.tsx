import type { Metadata } from 'next'
import { placeholder } from '../../../../../placeholder.ts'
import { TopicList, topicMetadata } from '../../../list.tsx'

type Props = { params: Promise<{ slug: string; id: string }> }

export function generateStaticParams() {
  return [{ slug: placeholder, id: placeholder }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params
  return topicMetadata(slug, id)
}

export default async function OlderTopicPage({ params }: Props) {
  const { slug, id } = await params
  return <TopicList slug={slug} before={id} />
}
