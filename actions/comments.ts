'use server'

import { createHash } from 'node:crypto'
import { redirect } from 'next/navigation.js'
import { commentsChanged } from '#cache.ts'
import { editComment as edit, postComment as post } from '#db/comment-changes.ts'
import { deleteComment as remove } from '#db/comment-deletion.ts'
import { commentPlace, publishedComment } from '#db/comment-places.ts'
import { forgetKeptForm } from '#db/kept-forms.ts'
import { likeComment as like, unlikeComment as unlike } from '#db/likes.ts'
import { ownComment } from '#db/own-comments.ts'
import { reportComment as report } from '#db/reports.ts'
import { siteSettings } from '#db/site.ts'
import { isInByline, writingRecord } from '#db/writing-record.ts'
import { Edit, formPath, OneComment, Posting, reactionPath } from '#domain/comment-forms.ts'
import { commentPath, isOnArticlePage } from '#domain/comments.ts'
import { judge } from '#domain/moderation/judge.ts'
import { mostAtAll } from '#domain/moderation/too-fast.ts'
import { mayComment, mayReact } from '#domain/permissions.ts'
import { Report } from '#domain/reports.ts'
import { isStaff } from '#domain/roles.ts'
import { action, orRefuse, Refused } from './door.ts'

const gone = 'This comment can’t be found any more. It may have been deleted meanwhile.'

export const postComment = action(
  { input: Posting, may: mayComment, form: formPath },
  async ({ viewer, input: { articleId, parentId, text, kept }, now }) => {
    const [place, record, site, inByline] = await Promise.all([
      commentPlace(articleId, now),
      writingRecord(viewer.id, text, now),
      siteSettings(),
      isInByline(viewer.id, articleId),
    ])
    if (!place || !record)
      throw new Refused('This article can’t be found any more, so it can’t be commented on.')
    const closed =
      'Comments on this article are closed, so yours was not published. Your text stands here for you to copy.'
    if (!place.taken) throw new Refused(closed)
    const staff = isStaff(viewer.role)
    if (!staff && record.recent.filter(({ own }) => own).length >= mostAtAll)
      throw new Refused(
        'You have written a great deal in the last hour. Please come back a little later; your text is kept here for an hour.',
      )
    const judged = judge({
      ...record,
      article: { id: articleId, policy: place.policy },
      text,
      parentId: parentId || null,
      bannedPhrases: site.bannedPhrases,
      clock: site,
      now,
    })
    const posted = await orRefuse(
      post({
        articleId,
        policy: place.policy,
        parentId: parentId || null,
        userId: viewer.id,
        name: viewer.name,
        badge: inByline ? 'author' : staff ? 'staff' : null,
        text,
        formKey: createHash('sha256').update([articleId, parentId, text].join('\n')).digest('base64url'),
        judged,
        now,
      }),
      parentId
        ? 'The comment you reply to is gone, or comments were closed meanwhile. Your text stands here for you to copy.'
        : closed,
    )
    await forgetKeptForm(kept)
    if (posted.status !== 'published') redirect(`/account/comments/${posted.id}?done=posted`)
    commentsChanged(articleId)
    redirect(
      isOnArticlePage(posted, place)
        ? `/articles/${encodeURIComponent(place.slug)}#c-${posted.id}`
        : commentPath(place, posted),
    )
  },
)

export const editComment = action(
  { input: Edit, may: mayComment, form: formPath },
  async ({ viewer, input: { commentId, text, kept }, now }) => {
    const [own, record, site] = await Promise.all([
      ownComment(commentId, viewer.id, now),
      writingRecord(viewer.id, text, now, commentId),
      siteSettings(),
    ])
    if (!own || !record) throw new Refused(gone)
    const late =
      'A comment can be changed for 5 minutes, and only while nobody has replied. That time is over, so it stays as it was.'
    if (!own.editableUntil) throw new Refused(late)
    const place = await commentPlace(own.article.id, now)
    const judged = judge({
      ...record,
      // Where comments closed meanwhile, what stands there may still be put right.
      article: { id: own.article.id, policy: place?.policy === 'premoderated' ? 'premoderated' : 'open' },
      text,
      parentId: own.parentId,
      bannedPhrases: site.bannedPhrases,
      clock: site,
      now,
    })
    const edited = await orRefuse(edit({ id: commentId, userId: viewer.id, text, judged, now }), late)
    await forgetKeptForm(kept)
    commentsChanged(own.article.id)
    if (edited.status !== 'published') redirect(`/account/comments/${commentId}?done=edited`)
    redirect(commentPath(own.article, edited))
  },
)

export const deleteComment = action(
  {
    input: OneComment,
    may: mayComment,
    form: ({ commentId }) => `/account/comments/${encodeURIComponent(String(commentId))}`,
  },
  async ({ viewer, input: { commentId }, now }) => {
    const own = await ownComment(commentId, viewer.id, now)
    if (!own) throw new Refused(gone)
    await orRefuse(remove({ id: commentId, userId: viewer.id, now }), gone)
    commentsChanged(own.article.id)
    redirect('/account/comments?done=deleted')
  },
)

export const likeComment = action(
  { input: OneComment, may: mayReact, form: (fields) => reactionPath('like', fields) },
  async ({ viewer, input: { commentId }, now }) => {
    const comment = await publishedComment(commentId)
    const place = comment && (await commentPlace(comment.articleId, now))
    if (!comment || !place) throw new Refused(gone)
    if (comment.userId === viewer.id)
      throw new Refused('This comment is your own. Likes are for what others wrote.')
    if (await orRefuse(like({ commentId, userId: viewer.id, now }), gone)) commentsChanged(place.id)
    redirect(commentPath(place, comment))
  },
)

export const unlikeComment = action(
  { input: OneComment, may: mayReact, form: (fields) => reactionPath('like', fields) },
  async ({ viewer, input: { commentId }, now }) => {
    const comment = await publishedComment(commentId)
    const place = comment && (await commentPlace(comment.articleId, now))
    if (!comment || !place) throw new Refused(gone)
    if (await orRefuse(unlike({ commentId, userId: viewer.id }), gone)) commentsChanged(place.id)
    redirect(commentPath(place, comment))
  },
)

export const reportComment = action(
  { input: Report, may: mayReact, form: (fields) => reactionPath('report', fields) },
  async ({ viewer, input, now }) => {
    const comment = await publishedComment(input.commentId)
    if (!comment) throw new Refused(gone)
    if (comment.userId === viewer.id)
      throw new Refused('This comment is your own. You can delete it on your account’s page.')
    await orRefuse(report({ ...input, userId: viewer.id, now }), gone)
    redirect(`/comment/${comment.articleId}/report/${comment.id}?done=reported`)
  },
)
