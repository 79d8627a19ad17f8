import type { Metadata } from 'next'
import { saveFront } from '#actions/front.ts'
import { readSite } from '#cache.ts'
import { Done } from '#components/desk/Done.tsx'
import { Field } from '#components/desk/Field.client.tsx'
import { Candidates } from '#components/desk/front/Candidates.tsx'
import { Picks } from '#components/desk/front/Picks.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { frontCandidates, headlinesOf, picksAtDesk } from '#db/front-picks.ts'
import { mayPublish } from '#domain/permissions.ts'
import { type Asked, askedFor } from '../asked.ts'
import { atTheDesk } from '../at-the-desk.ts'

export const metadata: Metadata = { title: 'Front' }

const changed = 'The front is changed, and readers see it now.'
const sentences = { front: changed, pushed: changed }

/** The lead and the second row of the front page. */
export default async function FrontPage({ searchParams }: { searchParams: Asked }) {
  await atTheDesk(mayPublish)
  const { one, kept, done } = await askedFor(searchParams, sentences)
  const q = one('q').slice(0, 200)
  const now = new Date()
  const off = done && one('off')
  const [{ site }, picks, candidates, fell] = await Promise.all([
    readSite(),
    picksAtDesk(),
    frontCandidates(q, now),
    headlinesOf(off ? [off] : []),
  ])
  const pushed = off ? fell.get(off) : null
  return (
    <>
      <PageHead
        title="Front"
        about="A lead and up to three stories beside it. What isn’t picked fills itself with the newest."
      >
        <a className="button" href="/">
          See the front
        </a>
      </PageHead>
      <Done>
        {done && pushed ? (
          <>
            {done} “<bdi>{pushed}</bdi>” had to make room and is not picked any more.
          </>
        ) : (
          done
        )}
      </Done>
      <Problems problems={kept?.problems} />
      <Picks picks={picks} save={saveFront} now={now} clock={site} />
      <section className="desk-part">
        <h2>Pick a story</h2>
        <search>
          <form className="form row" action="/desk/front">
            <Field label="Words of the headline" name="q" type="search" value={q} maxLength={200} />
            <button type="submit">Search</button>
          </form>
        </search>
        <Candidates candidates={candidates} picks={picks} save={saveFront} now={now} clock={site} q={q} />
      </section>
    </>
  )
}
