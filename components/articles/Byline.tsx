import { each } from '#components/each.tsx'
import { authorPath } from '#components/paths.ts'
import { Time } from '#components/time/Time.tsx'
import type { Article } from '#domain/articles.ts'
import type { Site } from '#domain/site.ts'

/** Who wrote it and when, and how many have commented on it. */
export function Byline({
  article,
  site,
  comments = 0,
}: {
  article: Pick<Article, 'authors' | 'publishedAt' | 'updatedAt'>
  site: Site
  comments?: number
}) {
  const { authors, publishedAt, updatedAt } = article
  return (
    <div className="byline">
      {authors.length > 0 && (
        <p>
          By{' '}
          {each(authors, (author, place) => (
            <>
              {place > 0 && (place === authors.length - 1 ? ' and ' : ', ')}
              <a href={authorPath(author)} rel="author">
                {author.name}
              </a>
            </>
          ))}
        </p>
      )}
      <p>
        <Time at={publishedAt} site={site} long />
      </p>
      {updatedAt && (
        <p>
          Updated <Time at={updatedAt} site={site} long />
        </p>
      )}
      {comments > 0 && (
        <p>
          <a href="#comments">{comments === 1 ? '1 comment' : `${comments} comments`}</a>
        </p>
      )}
    </div>
  )
}
