import { Time } from '#components/time/Time.tsx'
import type { Article } from '#domain/articles.ts'
import { type Comment, commentPath } from '#domain/comments.ts'
import type { Site } from '#domain/site.ts'
import { CommentText } from './CommentText.tsx'
import { likeForm } from './LikeForms.tsx'

const badges = { author: 'Author', staff: 'Staff' }

type Props = { article: Pick<Article, 'id' | 'slug' | 'comments'>; site: Site; comment: Comment }

/** One comment: who, when, what, and what can be done with it. Its time is its permanent link. */
export function CommentView({ article, site, comment }: Props) {
  if (comment.status === 'deleted') return <p className="deleted">This comment was deleted.</p>
  const { id, name, badge, text, likes, publishedAt, editedAt } = comment
  return (
    <>
      <p className="who">
        <b dir="auto">{name}</b>
        {badge && <span className="badge">{badges[badge]}</span>}{' '}
        <a href={commentPath(article, comment)}>
          <Time at={publishedAt} site={site} />
        </a>
        {editedAt && <span> edited</span>}
      </p>
      <CommentText text={text} />
      <p className="acts">
        {article.comments !== 'closed' && <a href={`/comment/${article.id}?reply=${id}`}>Reply</a>}
        <button type="submit" form={likeForm} name="commentId" value={id}>
          Like
        </button>
        <a href={`/comment/${article.id}/report/${id}`}>Report</a>
        {likes > 0 && <span className="likes">{likes === 1 ? '1 like' : `${likes} likes`}</span>}
      </p>
    </>
  )
}
