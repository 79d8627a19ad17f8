import { articlePath } from '#components/paths.ts'
import type { Article } from '#domain/articles.ts'
import type { Thread } from '#domain/comments.ts'
import type { Site } from '#domain/site.ts'
import { LikeForms } from './LikeForms.tsx'
import type { CommentActions } from './send.ts'
import { Threads } from './Threads.tsx'

type Props = {
  article: Article
  site: Site
  threads: Thread[]
  /** This page and the newest one, counted from the oldest: 1, 2, 3 … */
  page: number
  pages: number
  /** How many comments there are, and which of them stand here: 1 is the oldest. */
  count: number
  first: number
  last: number
  actions: Omit<CommentActions, 'post'>
}

function said(first: number, last: number, count: number): string {
  if (first > last) return 'The comments that stood here were deleted'
  const here = first < last ? `Comments ${first} to ${last}` : `Comment ${last}`
  return `${here} of ${count}, oldest first`
}

/** A page of an article's comments, oldest first, whose members never change once it is full. */
export function CommentsPage({ article, site, threads, page, pages, count, first, last, actions }: Props) {
  const path = articlePath(article)
  return (
    <div className="after">
      <section className="comments comments-page" data-article={article.id} data-path={path}>
        <p className="kicker">{said(first, last, count)}</p>
        <h1>
          <a href={path}>{article.headline}</a>
        </h1>
        <Threads article={article} site={site} threads={threads} />
        <LikeForms articleId={article.id} like={actions.like} unlike={actions.unlike} />
        <nav className="pager" aria-label="Pages of comments">
          {page > 1 && (
            <a href={`${path}/comments/${page - 1}`} rel="prev">
              Earlier comments
            </a>
          )}
          {page < pages ? (
            <a href={`${path}/comments/${page + 1}`} rel="next">
              Later comments
            </a>
          ) : (
            <a href={`${path}#comments`}>The newest, with the article</a>
          )}
        </nav>
      </section>
    </div>
  )
}
