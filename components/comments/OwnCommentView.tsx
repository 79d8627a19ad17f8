import { articlePath } from '#components/paths.ts'
import { Time } from '#components/time/Time.tsx'
import { commentPath, type OwnComment } from '#domain/comments.ts'
import type { Site } from '#domain/site.ts'
import { CommentText } from './CommentText.tsx'

const states = {
  published: 'Published',
  held: 'Waits for a moderator',
  rejected: 'Not published',
  deleted: 'Deleted',
}

/** A comment as its author sees it: where it stands, what became of it and why. */
export function OwnCommentView({ comment, site }: { comment: OwnComment; site: Site }) {
  const { article, status, reason, text, likes, createdAt } = comment
  const isPublished = status === 'published'
  return (
    <>
      <p className="who">
        <b className={`state ${status}`}>{states[status]}</b>{' '}
        <a href={isPublished ? commentPath(article, comment) : articlePath(article)}>
          <Time at={createdAt} site={site} />
        </a>
      </p>
      <p className="about">
        On <a href={articlePath(article)}>{article.headline}</a>
      </p>
      {!isPublished && reason && <p className="reason">{reason}</p>}
      <CommentText text={text} />
      {likes > 0 && <p className="likes">{likes === 1 ? '1 like' : `${likes} likes`}</p>}
    </>
  )
}
