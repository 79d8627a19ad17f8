import type { Article } from '#domain/articles.ts'
import type { Send } from '../forms.ts'
import { CommentForm } from './CommentForm.tsx'

type Props = { article: Pick<Article, 'id' | 'comments'>; question: string; count: number; post: Send }

/** The question above the comments, and the way to answer it. */
export function Question({ article, question, count, post }: Props) {
  return (
    <>
      <h2 className="question">{question}</h2>
      {article.comments === 'closed' ? (
        <p className="policy">Comments on this article are closed.</p>
      ) : (
        <>
          <CommentForm
            send={post}
            articleId={article.id}
            label="Your comment"
            submit={count === 0 ? 'Leave the first comment' : 'Leave a comment'}
          />
          {article.comments === 'premoderated' && (
            <p className="policy">A moderator reads each comment before it appears.</p>
          )}
        </>
      )}
      {count > 0 && <p className="label count">{count === 1 ? '1 comment' : `${count} comments`}</p>}
    </>
  )
}
