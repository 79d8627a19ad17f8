import { Picture } from '#components/pictures/Picture.tsx'
import type { Teaser } from '#domain/teasers.ts'
import { Headline } from './Headline.tsx'
import { Kicker } from './Kicker.tsx'

type Props = { teaser: Teaser; level: 2 | 3; inSection?: boolean }

/** A story with its picture above it and its summary below. */
export function LargeTeaser({ teaser, level, inSection }: Props) {
  return (
    <article className="teaser large">
      {teaser.lead?.picture && (
        <Picture
          shown={teaser.lead}
          ratio="wide"
          sizes="(min-width:1344px) 530px, (min-width:1024px) 40vw, (min-width:640px) 48vw, 100vw"
        />
      )}
      <Kicker kicker={teaser.kicker} inSection={inSection} />
      <Headline teaser={teaser} level={level} />
      {teaser.standfirst && <p className="summary">{teaser.standfirst}</p>}
    </article>
  )
}
