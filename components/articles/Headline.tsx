import { articlePath } from '#components/paths.ts'
import type { Teaser } from '#domain/teasers.ts'

/** A headline that leads to its article. The whole teaser around it answers a touch. */
export function Headline({ teaser, level }: { teaser: Teaser; level: 2 | 3 }) {
  const Level = `h${level}` as const
  return (
    <Level>
      <a href={articlePath(teaser)}>{teaser.headline}</a>
    </Level>
  )
}
