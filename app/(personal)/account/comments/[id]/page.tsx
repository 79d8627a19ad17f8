import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { deleteComment } from '#actions/comments.ts'
import { viewer } from '#auth.ts'
import { CommentLost } from '#components/comments/CommentLost.tsx'
import { OwnCommentPage } from '#components/comments/OwnCommentPage.tsx'
import { keptForm } from '#db/kept-forms.ts'
import { ownComment } from '#db/own-comments.ts'
import { siteSettings } from '#db/site.ts'
import { mayUseAccount } from '#domain/permissions.ts'
import { type Asked, asked } from '../../../asked.ts'
import { SitePage } from '../../../site-page.tsx'

export const metadata: Metadata = { title: 'Your comment', robots: { index: false } }

type Props = { params: Promise<{ id: string }>; searchParams: Asked }

export default async function OwnCommentRoute({ params, searchParams }: Props) {
  const who = await viewer()
  const { id } = await params
  if (!who || !mayUseAccount(who)) redirect(`/sign-in?next=${encodeURIComponent(`/account/comments/${id}`)}`)
  const [comment, site, kept] = await Promise.all([
    ownComment(id, who.id, new Date()),
    siteSettings(),
    keptForm(await asked(searchParams, 'form')),
  ])
  const done = await asked(searchParams, 'done')
  return (
    <SitePage>
      {comment ? (
        <OwnCommentPage
          comment={comment}
          site={site}
          remove={deleteComment}
          done={done === 'posted' || done === 'edited' ? done : null}
          problem={kept?.problems['']}
        />
      ) : (
        <CommentLost />
      )}
    </SitePage>
  )
}
