import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { likeComment, unlikeComment } from '#actions/comments.ts'
import { readComments, readSite } from '#cache.ts'
import { CommentsPage } from '#components/comments/CommentsPage.tsx'
import { decoded, placeholder } from '../../../../../placeholder.ts'
import { SitePage } from '../../../../../site-page.tsx'

const actions = { like: likeComment, unlike: unlikeComment }

type Props = { params: Promise<{ slug: string; page: string }> }

export function generateStaticParams() {
  return [{ slug: placeholder, page: '1' }]
}

async function found({ params }: Props) {
  const { slug, page } = await params
  const name = decoded(slug)
  const read = name !== null && /^[1-9]\d{0,6}$/.test(page) ? await readComments(name, Number(page)) : null
  return read ? { ...read, number: Number(page) } : notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article, number } = await found(props)
  return {
    title: `Comments on “${article.headline}”, page ${number}`,
    description: `What readers said about “${article.headline}”.`,
    alternates: { canonical: `/articles/${encodeURIComponent(article.slug)}/comments/${number}` },
  }
}

export default async function Comments(props: Props) {
  const { number, ...read } = await found(props)
  const { site } = await readSite()
  return (
    <SitePage section={read.article.section?.slug}>
      <CommentsPage {...read} site={site} page={number} actions={actions} />
    </SitePage>
  )
}
