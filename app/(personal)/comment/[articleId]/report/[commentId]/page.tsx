import type { Metadata } from 'next'
import { reportComment } from '#actions/comments.ts'
import { viewer } from '#auth.ts'
import { CommentLost } from '#components/comments/CommentLost.tsx'
import { ReportForm } from '#components/comments/ReportForm.tsx'
import { commentPlace, publishedComment } from '#db/comment-places.ts'
import { keptForm } from '#db/kept-forms.ts'
import { hasReported } from '#db/reports.ts'
import { commentPath } from '#domain/comments.ts'
import { type Asked, asked } from '../../../../asked.ts'
import { SitePage } from '../../../../site-page.tsx'

export const metadata: Metadata = { title: 'Report a comment', robots: { index: false } }

type Props = { params: Promise<{ articleId: string; commentId: string }>; searchParams: Asked }

export default async function ReportPage({ params, searchParams }: Props) {
  const who = await viewer()
  const { articleId, commentId } = await params
  const [place, comment, kept] = await Promise.all([
    commentPlace(articleId, new Date()),
    publishedComment(commentId),
    keptForm(await asked(searchParams, 'form')),
  ])
  if (!place || comment?.articleId !== articleId)
    return (
      <SitePage>
        <CommentLost />
      </SitePage>
    )
  return (
    <SitePage>
      <ReportForm
        send={reportComment}
        articleId={articleId}
        comment={comment}
        back={commentPath(place, comment)}
        done={who ? await hasReported(commentId, who.id) : false}
        kept={kept}
      />
    </SitePage>
  )
}
