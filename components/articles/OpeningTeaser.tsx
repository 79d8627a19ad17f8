import { Picture } from '#components/pictures/Picture.tsx'
import type { Teaser } from '#domain/teasers.ts'
import { Headline } from './Headline.tsx'
import { Kicker } from './Kicker.tsx'

/** The newest story of a section, at the head of its page. */
export function OpeningTeaser({ teaser }: { teaser: Teaser }) {
  return (
    <article className="teaser large opening">
      {teaser.lead?.picture && (
        <Picture
          shown={teaser.lead}
          ratio="wide"
          sizes="(min-width:1344px) 845px, (min-width:1024px) 64vw, 100vw"
          priority
        />
      )}
      <div>
        <Kicker kicker={teaser.kicker} inSection />
        <Headline teaser={teaser} level={2} />
        {teaser.standfirst && <p className="summary">{teaser.standfirst}</p>}
      </div>
    </article>
  )
}
