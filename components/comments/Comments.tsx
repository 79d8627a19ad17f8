import { articlePath } from '#components/paths.ts'
import type { Article } from '#domain/articles.ts'
import type { Thread } from '#domain/comments.ts'
import type { Site } from '#domain/site.ts'
import { LikeForms } from './LikeForms.tsx'
import { Question } from './Question.tsx'
import type { CommentActions } from './send.ts'
import { Threads } from './Threads.tsx'

type Props = {
  article: Article
  site: Site
  threads: Thread[]
  count: number
  /** The id of the comment that appeared last, on whatever page it stands. */
  newest: string | null
  /** The comments in threads before those shown: how many, and where the newest of them stands. */
  older: { count: number; path: string } | null
  actions: CommentActions
}

/** What readers say about an article, on its own page. */
export function Comments({ article, site, threads, count, newest, older, actions }: Props) {
  if (article.comments === 'closed' && count === 0) return null
  return (
    <section
      className="comments"
      id="comments"
      data-article={article.id}
      data-path={articlePath(article)}
      data-newest={newest ?? ''}
    >
      <Question
        article={article}
        question={article.question || site.question}
        count={count}
        post={actions.post}
      />
      <Threads article={article} site={site} threads={threads} />
      {count > 0 && <LikeForms articleId={article.id} like={actions.like} unlike={actions.unlike} />}
      {older && (
        <p className="pager">
          <a href={older.path}>
            {older.count === 1 ? '1 earlier comment' : `${older.count} earlier comments, oldest first`}
          </a>
        </p>
      )}
    </section>
  )
}
