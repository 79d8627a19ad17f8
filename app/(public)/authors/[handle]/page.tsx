import type { Metadata } from 'next'
import { placeholder } from '../../../placeholder.ts'
import { AuthorList, authorMetadata } from '../list.tsx'

type Props = { params: Promise<{ handle: string }> }

export function generateStaticParams() {
  return [{ handle: placeholder }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorMetadata((await params).handle, null)
}

export default async function AuthorPage({ params }: Props) {
  return <AuthorList handle={(await params).handle} before={null} />
}
