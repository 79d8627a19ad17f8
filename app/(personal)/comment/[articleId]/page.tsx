import type { Metadata } from 'next'
import { editComment, postComment } from '#actions/comments.ts'
import { viewer } from '#auth.ts'
import { CommentForm } from '#components/comments/CommentForm.tsx'
import { CommentLost } from '#components/comments/CommentLost.tsx'
import { Writing } from '#components/comments/Writing.tsx'
import { commentPlace, publishedComment } from '#db/comment-places.ts'
import { keptForm } from '#db/kept-forms.ts'
import { ownComment } from '#db/own-comments.ts'
import { siteSettings } from '#db/site.ts'
import { type Asked, asked } from '../../asked.ts'
import { SitePage } from '../../site-page.tsx'

export const metadata: Metadata = { title: 'Your comment', robots: { index: false } }

type Props = { params: Promise<{ articleId: string }>; searchParams: Asked }

/** Writing on a page of its own: for replies and changes without a script, and for what could not be taken yet. */
export default async function CommentPage({ params, searchParams }: Props) {
  const who = await viewer()
  const now = new Date()
  const { articleId } = await params
  const [reply, edit, form] = await Promise.all(
    ['reply', 'edit', 'form'].map((name) => asked(searchParams, name)),
  )
  const [place, parent, own, kept, site] = await Promise.all([
    commentPlace(articleId, now),
    reply ? publishedComment(reply) : null,
    edit && who ? ownComment(edit, who.id, now) : null,
    keptForm(form),
    siteSettings(),
  ])
  const isLost =
    !place || (reply && parent?.articleId !== articleId) || (edit && own?.article.id !== articleId)
  // What somebody wrote is shown to them even where its place is gone.
  if (isLost && !kept)
    return (
      <SitePage>
        <CommentLost />
      </SitePage>
    )
  const field = { articleId, kept, keptId: form && kept ? form : undefined }
  return (
    <SitePage>
      <Writing
        place={place}
        question={place?.question || site.question}
        parent={parent}
        edits={Boolean(edit)}
      >
        {edit ? (
          <CommentForm
            {...field}
            send={editComment}
            commentId={edit}
            label="Your comment"
            submit="Save the change"
            text={own?.text}
          />
        ) : (
          <CommentForm
            {...field}
            send={postComment}
            parentId={reply || undefined}
            label={reply ? 'Your reply' : 'Your comment'}
            submit={reply ? 'Reply' : 'Leave a comment'}
          />
        )}
      </Writing>
    </SitePage>
  )
}
