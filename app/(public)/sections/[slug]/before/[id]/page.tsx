import type { Metadata } from 'next'
import { placeholder } from '../../../../../placeholder.ts'
import { SectionList, sectionMetadata } from '../../../list.tsx'

type Props = { params: Promise<{ slug: string; id: string }> }

export function generateStaticParams() {
  return [{ slug: placeholder, id: placeholder }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params
  return sectionMetadata(slug, id)
}

export default async function OlderSectionPage({ params }: Props) {
  const { slug, id } = await params
  return <SectionList slug={slug} before={id} />
}
