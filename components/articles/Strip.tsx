import { sectionPath } from '#components/paths.ts'
import type { Strip as Stories } from '#domain/front.ts'
import { LargeTeaser } from './LargeTeaser.tsx'
import { SmallTeaser } from './SmallTeaser.tsx'

/** A section on the front: one large story, the others small beside it. */
export function Strip({ strip: { section, teasers } }: { strip: Stories }) {
  // The newest with a picture is the large one; a strip without any still has one.
  const first = teasers.find((teaser) => teaser.lead?.picture) ?? teasers[0]
  const others = teasers.filter((teaser) => teaser !== first)
  return (
    <section className="strip">
      <header>
        <h2>
          <a href={sectionPath(section)}>{section.name}</a>
        </h2>
        {section.description && <p>{section.description}</p>}
      </header>
      {first && <LargeTeaser teaser={first} level={3} inSection />}
      {others.length > 0 && (
        <div className="smalls">
          {others.map((teaser) => (
            <SmallTeaser key={teaser.id} teaser={teaser} inSection />
          ))}
        </div>
      )}
    </section>
  )
}
