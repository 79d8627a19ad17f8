import type { Article } from '#domain/articles.ts'
import type { Thread } from '#domain/comments.ts'
import type { Site } from '#domain/site.ts'
import { CommentView } from './CommentView.tsx'

type Props = { article: Pick<Article, 'id' | 'slug' | 'comments'>; site: Site; threads: Thread[] }

/** Comments with their replies below them. */
export function Threads({ article, site, threads }: Props) {
  if (threads.length === 0) return null
  return (
    <ol className="threads">
      {threads.map((thread) => (
        <li key={thread.id} id={`c-${thread.id}`}>
          <CommentView article={article} site={site} comment={thread} />
          <Threads article={article} site={site} threads={thread.replies} />
        </li>
      ))}
    </ol>
  )
}
