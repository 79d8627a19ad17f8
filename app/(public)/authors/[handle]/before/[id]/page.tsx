import type { Metadata } from 'next'
import { placeholder } from '../../../../../placeholder.ts'
import { AuthorList, authorMetadata } from '../../../list.tsx'

type Props = { params: Promise<{ handle: string; id: string }> }

export function generateStaticParams() {
  return [{ handle: placeholder, id: placeholder }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle, id } = await params
  return authorMetadata(handle, id)
}

export default async function OlderAuthorPage({ params }: Props) {
  const { handle, id } = await params
  return <AuthorList handle={handle} before={id} />
}
