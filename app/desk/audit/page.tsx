import type { Metadata } from 'next'
import { readSite } from '#cache.ts'
import { AuditTable } from '#components/desk/audit/AuditTable.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Pager } from '#components/desk/Pager.tsx'
import { auditPage } from '#db/audit.ts'
import { subjectNames } from '#db/audit-subjects.ts'
import { personById } from '#db/people.ts'
import { subjectsIn } from '#domain/audit.ts'
import { mayAdminister } from '#domain/permissions.ts'
import { type Asked, addressOf, askedFor } from '../asked.ts'
import { atTheDesk } from '../at-the-desk.ts'

export const metadata: Metadata = { title: 'Audit log' }

/** Everything the staff did. */
export default async function AuditPage({ searchParams }: { searchParams: Asked }) {
  await atTheDesk(mayAdminister)
  const { one } = await askedFor(searchParams)
  const [before, subject, by] = [one('before'), one('subject'), one('by')]
  const [{ site }, page, person] = await Promise.all([
    readSite(),
    auditPage({ before, subject, by }),
    by ? personById(by) : null,
  ])
  const names = await subjectNames([
    ...page.acts.flatMap((act) => [act.subject, ...subjectsIn([act.before, act.after])]),
    subject,
  ])
  const filters = [
    ...(by ? [`by ${person?.name ?? by}`] : []),
    ...(subject ? [`about ${names.get(subject) ?? subject}`] : []),
  ]
  return (
    <>
      <PageHead
        title="Audit log"
        about={
          filters.length > 0 ? (
            <>
              Only what was done {filters.join(', ')}. <a href="/desk/audit">Show everything</a>
            </>
          ) : (
            'What the staff did, newest first. Choose a name to see what they did, or a thing to see what was done to it.'
          )
        }
      />
      <AuditTable acts={page.acts} names={names} now={new Date()} clock={site} />
      <Pager
        label="Pages of the log"
        next={page.before && addressOf('/desk/audit', { subject, by, before: page.before })}
        first={before && addressOf('/desk/audit', { subject, by })}
      />
    </>
  )
}
