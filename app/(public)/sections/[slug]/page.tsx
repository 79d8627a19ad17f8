import type { Metadata } from 'next'
import { placeholder } from '../../../placeholder.ts'
import { SectionList, sectionMetadata } from '../list.tsx'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: placeholder }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sectionMetadata((await params).slug, null)
}

export default async function SectionPage({ params }: Props) {
  return <SectionList slug={(await params).slug} before={null} />
}
