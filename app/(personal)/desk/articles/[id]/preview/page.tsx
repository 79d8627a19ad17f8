import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { likeComment, postComment, unlikeComment } from '#actions/comments.ts'
import { readSite } from '#cache.ts'
import { ArticleView } from '#components/articles/ArticleView.tsx'
import { articlePreview } from '#db/article-preview.ts'
import { commentCounts, commentsOfThreads } from '#db/comments.ts'
import { deskArticle } from '#db/desk-article.ts'
import { draftOf } from '#db/drafts.ts'
import { newest } from '#db/teasers.ts'
import { arrangeThreads, threadsPerPage } from '#domain/comments.ts'
import { draftFrom, titled } from '#domain/drafts.ts'
import { mayEditArticle, mayWrite } from '#domain/permissions.ts'
import { env } from '#env.ts'
import { atTheDesk } from '../../../../../desk/at-the-desk.ts'
import { SitePage } from '../../../../../site-page.tsx'

const actions = { post: postComment, like: likeComment, unlike: unlikeComment }

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } }

type Props = { params: Promise<{ id: string }> }

/** An article exactly as readers would see it, with what the viewer typed and did not save. */
export default async function PreviewPage({ params }: Props) {
  const { id } = await params
  const viewer = await atTheDesk(mayWrite)
  const saved = await deskArticle(id)
  if (!saved || !mayEditArticle(viewer, { ...saved, status: saved.content.status })) notFound()
  const now = new Date()
  const kept = await draftOf(id, viewer.id)
  const { publishedAt, updatedAt } = saved.content
  const article = await articlePreview(titled(kept?.draft ?? draftFrom(saved.content)), {
    articleId: id,
    publishedAt: publishedAt ?? now,
    updatedAt,
    changedAt: saved.changedAt,
  })
  const [{ site }, others, counts] = await Promise.all([readSite(), newest(now, 9), commentCounts(id)])
  const oldest = Math.max(1, counts.threads - threadsPerPage + 1)
  const comments = counts.threads > 0 ? await commentsOfThreads(id, oldest, counts.threads) : []
  return (
    <SitePage section={article.section?.slug}>
      <ArticleView
        article={article}
        site={site}
        actions={actions}
        url={`${env.SITE_URL}/articles/${encodeURIComponent(article.slug)}`}
        readNext={others.filter((other) => other.id !== id).slice(0, 8)}
        threads={arrangeThreads(comments).reverse()}
        commentCount={counts.count}
        newestComment={null}
        olderComments={null}
      />
    </SitePage>
  )
}
