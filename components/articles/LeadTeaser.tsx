import { articlePath } from '#components/paths.ts'
import { Picture } from '#components/pictures/Picture.tsx'
import type { Teaser } from '#domain/teasers.ts'
import { Headline } from './Headline.tsx'
import { Kicker } from './Kicker.tsx'

/** The story of the day, with up to two more of its section below. */
export function LeadTeaser({ teaser, related }: { teaser: Teaser; related: Teaser[] }) {
  return (
    <div className="lead">
      <article className="teaser">
        {teaser.lead?.picture && (
          <Picture
            shown={teaser.lead}
            ratio="wide"
            sizes="(min-width:1344px) 845px, (min-width:1024px) 64vw, 100vw"
            priority
          />
        )}
        <Kicker kicker={teaser.kicker} />
        <Headline teaser={teaser} level={2} />
        {teaser.standfirst && <p className="summary">{teaser.standfirst}</p>}
      </article>
      {related.length > 0 && (
        <ul className="related">
          {related.map((story) => (
            <li key={story.id}>
              <a href={articlePath(story)}>{story.headline}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
