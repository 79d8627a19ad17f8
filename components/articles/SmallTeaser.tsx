import { Picture } from '#components/pictures/Picture.tsx'
import type { Teaser } from '#domain/teasers.ts'
import { Headline } from './Headline.tsx'
import { Kicker } from './Kicker.tsx'

/** A story in a few words, with a square thumbnail at its end. */
export function SmallTeaser({ teaser, inSection }: { teaser: Teaser; inSection?: boolean }) {
  return (
    <article className="teaser small">
      <div>
        <Kicker kicker={teaser.kicker} inSection={inSection} />
        <Headline teaser={teaser} level={3} />
      </div>
      {teaser.lead?.picture && <Picture shown={{ ...teaser.lead, alt: '' }} ratio="square" sizes="104px" />}
    </article>
  )
}
