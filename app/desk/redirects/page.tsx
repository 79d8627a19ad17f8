import type { Metadata } from 'next'
import { addRedirect, removeRedirect } from '#actions/redirects.ts'
import { ActForm } from '#components/desk/ActForm.client.tsx'
import { Done } from '#components/desk/Done.tsx'
import { Field } from '#components/desk/Field.client.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Pager } from '#components/desk/Pager.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { RedirectsTable } from '#components/desk/redirects/RedirectsTable.tsx'
import { redirectsPage } from '#db/redirect-changes.ts'
import { mayPublish } from '#domain/permissions.ts'
import { type Asked, addressOf, askedFor } from '../asked.ts'
import { atTheDesk } from '../at-the-desk.ts'

export const metadata: Metadata = { title: 'Redirects' }

const sentences = { added: 'The old address leads there now.', removed: 'The redirect is removed.' }
const labels = { from: 'Old address', to: 'Leads to' }

/** Where addresses that once were lead now. */
export default async function RedirectsPage({ searchParams }: { searchParams: Asked }) {
  await atTheDesk(mayPublish)
  const { one, kept, done } = await askedFor(searchParams, sentences)
  const q = one('q').slice(0, 200)
  const after = one('after') || null
  const page = await redirectsPage(q, after)
  return (
    <>
      <PageHead
        title="Redirects"
        about="Where addresses that once were lead now. When an article’s address changes, the old one is added by itself."
      />
      <Done>{done}</Done>
      <Problems problems={kept?.problems} labels={labels} />
      <ActForm action={addRedirect} className="form row">
        <input type="hidden" name="back" value="/desk/redirects" />
        <Field
          label="Old address"
          name="from"
          value={kept?.fields.from}
          problem={kept?.problems.from}
          placeholder="/news/old-story"
          required
          maxLength={1000}
        />
        <Field
          label="Leads to"
          name="to"
          value={kept?.fields.to}
          problem={kept?.problems.to}
          placeholder="/articles/new-story"
          required
          maxLength={1000}
        />
        <button type="submit" className="main">
          Add
        </button>
      </ActForm>
      <section className="desk-part">
        <h2>All redirects</h2>
        <search>
          <form className="form row" action="/desk/redirects">
            <Field label="Part of an address" name="q" type="search" value={q} maxLength={200} />
            <button type="submit">Search</button>
          </form>
        </search>
        <RedirectsTable
          redirects={page.redirects}
          remove={removeRedirect}
          back={addressOf('/desk/redirects', { q, after })}
          q={q}
        />
        <Pager
          label="Pages of redirects"
          next={page.after && addressOf('/desk/redirects', { q, after: page.after })}
          nextName="Further redirects"
          first={after && addressOf('/desk/redirects', { q })}
          firstName="Back to the first"
        />
      </section>
    </>
  )
}
