import type { Metadata } from 'next'
import { readSite } from '#cache.ts'
import { Choice, Field } from '#components/desk/Field.client.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Pager } from '#components/desk/Pager.tsx'
import { PeopleTable } from '#components/desk/people/PeopleTable.tsx'
import { peoplePage } from '#db/people.ts'
import { PeopleQuery, roleNames } from '#domain/people.ts'
import { mayAdminister, mayModerate } from '#domain/permissions.ts'
import { Role } from '#domain/roles.ts'
import { type Asked, addressOf, askedFor } from '../asked.ts'
import { atTheDesk } from '../at-the-desk.ts'

export const metadata: Metadata = { title: 'People' }

const roles = [
  { value: '', name: 'Everybody' },
  { value: 'staff', name: 'All staff' },
  ...Role.options.map((role) => ({ value: role, name: `${roleNames[role].name}s` })),
]

/** Everybody who has an account. */
export default async function PeoplePage({ searchParams }: { searchParams: Asked }) {
  const viewer = await atTheDesk(mayModerate)
  const { one } = await askedFor(searchParams)
  const administers = mayAdminister(viewer)
  const query = PeopleQuery.parse({
    q: one('q'),
    role: one('role') || null,
    before: one('before') || null,
  })
  const [{ site }, page] = await Promise.all([readSite(), peoplePage({ ...query, byEmail: administers })])
  const { q, role } = query
  return (
    <>
      <PageHead title="People">
        {administers && (
          <a className="button" href="/desk/people/invite">
            Invite somebody
          </a>
        )}
      </PageHead>
      <search>
        <form className="form row" action="/desk/people">
          <Field
            label={administers ? 'Name or e-mail' : 'Name'}
            name="q"
            type="search"
            value={q}
            maxLength={200}
          />
          <Choice label="Role" name="role" value={role ?? ''} options={roles} />
          <button type="submit">Search</button>
        </form>
      </search>
      <PeopleTable
        people={page.people}
        now={new Date()}
        clock={site}
        filtered={Boolean(q || role)}
        withEmail={administers}
      />
      <Pager
        label="Pages of people"
        next={page.before && addressOf('/desk/people', { q, role, before: page.before })}
        nextName="Earlier accounts"
        first={query.before && addressOf('/desk/people', { q, role })}
      />
    </>
  )
}
