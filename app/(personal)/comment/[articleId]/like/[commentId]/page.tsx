import type { Metadata } from 'next'
import { likeComment, unlikeComment } from '#actions/comments.ts'
import { viewer } from '#auth.ts'
import { CommentLost } from '#components/comments/CommentLost.tsx'
import { LikeForm } from '#components/comments/LikeForm.tsx'
import { commentPlace, publishedComment } from '#db/comment-places.ts'
import { keptForm } from '#db/kept-forms.ts'
import { likedBy } from '#db/likes.ts'
import { commentPath } from '#domain/comments.ts'
import { type Asked, asked } from '../../../../asked.ts'
import { SitePage } from '../../../../site-page.tsx'

export const metadata: Metadata = { title: 'Like a comment', robots: { index: false } }

type Props = { params: Promise<{ articleId: string; commentId: string }>; searchParams: Asked }

/** For who pressed Like before signing in, and for taking a like back without a script. */
export default async function LikePage({ params, searchParams }: Props) {
  const who = await viewer()
  const { articleId, commentId } = await params
  const [place, comment, kept, liked] = await Promise.all([
    commentPlace(articleId, new Date()),
    publishedComment(commentId),
    keptForm(await asked(searchParams, 'form')),
    who ? likedBy(who.id, articleId) : ([] as string[]),
  ])
  if (!place || comment?.articleId !== articleId)
    return (
      <SitePage>
        <CommentLost />
      </SitePage>
    )
  const likes = liked.includes(commentId)
  return (
    <SitePage>
      <LikeForm
        send={likes ? unlikeComment : likeComment}
        likes={likes}
        articleId={articleId}
        comment={comment}
        back={commentPath(place, comment)}
        problem={kept?.problems['']}
      />
    </SitePage>
  )
}
