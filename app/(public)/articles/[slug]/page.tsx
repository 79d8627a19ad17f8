import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { likeComment, postComment, unlikeComment } from '#actions/comments.ts'
import { readArticle, readSite } from '#cache.ts'
import { ArticleView } from '#components/articles/ArticleView.tsx'
import { JsonLd } from '#components/page/JsonLd.tsx'
import { articleData, breadcrumbData } from '#domain/json-ld.ts'
import { shareOf } from '#domain/share.ts'
import { env } from '#env.ts'
import { decoded, placeholder } from '../../../placeholder.ts'
import { SitePage } from '../../../site-page.tsx'

const actions = { post: postComment, like: likeComment, unlike: unlikeComment }

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: placeholder }]
}

async function found({ params }: Props) {
  const slug = decoded((await params).slug)
  const read = slug === null ? null : await readArticle(slug)
  return read ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article } = await found(props)
  const { site } = await readSite()
  return shareOf(article, site, env.SITE_URL)
}

export default async function ArticlePage(props: Props) {
  const { article, ...around } = await found(props)
  const { site } = await readSite()
  const url = `${env.SITE_URL}/articles/${encodeURIComponent(article.slug)}`
  return (
    <SitePage section={article.section?.slug}>
      <JsonLd data={articleData(article, site, env.SITE_URL, around.commentCount)} />
      <JsonLd data={breadcrumbData(article, site, env.SITE_URL)} />
      <ArticleView article={article} site={site} url={url} actions={actions} {...around} />
    </SitePage>
  )
}
