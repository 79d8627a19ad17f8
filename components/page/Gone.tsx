import type { Site } from '#domain/site.ts'
import type { Teaser } from '#domain/teasers.ts'
import { NewestStories } from './NewestStories.tsx'

type Props = {
  latest?: Teaser[]
  site: Site
  /** What the editors said about it. */
  reason?: string
}

/** For the address of an article that was withdrawn. */
export function Gone({ latest = [], site, reason }: Props) {
  return (
    <div className="notice">
      <div>
        <h1>This article was withdrawn</h1>
        <p>It stood here once. {site.name} has taken it back, and nothing else will take its place.</p>
        {reason && <p dir="auto">{reason}</p>}
        <p>
          <a href="/">To the front page</a>
        </p>
      </div>
      <NewestStories latest={latest} site={site} />
    </div>
  )
}
