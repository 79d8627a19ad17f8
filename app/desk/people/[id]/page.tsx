import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { banReader, liftSuspension, suspendReader } from '#actions/moderation.ts'
import { changeRole } from '#actions/people.ts'
import { readSite } from '#cache.ts'
import { Done } from '#components/desk/Done.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Pager } from '#components/desk/Pager.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { PersonState } from '#components/desk/people/PeopleTable.tsx'
import { PersonsComments } from '#components/desk/people/PersonsComments.tsx'
import { RoleForm } from '#components/desk/people/RoleForm.tsx'
import { SuspensionForms } from '#components/desk/people/SuspensionForms.tsx'
import { commentsOfPerson, personById } from '#db/people.ts'
import { writerRecords } from '#db/writer-records.ts'
import { roleNames } from '#domain/people.ts'
import { mayAdminister, mayModerate, maySuspend } from '#domain/permissions.ts'
import { suspensionAt } from '#domain/suspensions.ts'
import { type Clock, longTime, shortTime } from '#domain/time.ts'
import { type Asked, askedFor } from '../../asked.ts'
import { atTheDesk } from '../../at-the-desk.ts'

export const metadata: Metadata = { title: 'Person' }

const sentencesFor = (until: Date | null, clock: Clock) => ({
  role: 'The role is changed. It counts from now on.',
  suspended: `The account is suspended.${until ? ` Comments from it are not taken until ${longTime(until, clock)}.` : ''}`,
  banned: 'The account is banned.',
  lifted: 'The suspension is lifted.',
})

type Props = { params: Promise<{ id: string }>; searchParams: Asked }

/** One person: what they wrote, and what can be done about it. */
export default async function PersonPage({ params, searchParams }: Props) {
  const viewer = await atTheDesk(mayModerate)
  const { id } = await params
  const person = z.uuid().safeParse(id).success ? await personById(id) : null
  if (!person) notFound()
  const { site } = await readSite()
  const { one, kept, done } = await askedFor(searchParams, sentencesFor(person.suspendedUntil, site))
  const before = one('before') || null
  const [records, page] = await Promise.all([writerRecords([id]), commentsOfPerson(id, before)])
  const record = records.get(id)!
  const now = new Date()
  const out = suspensionAt(person.suspendedUntil, now) !== 'none'
  const administers = mayAdminister(viewer)
  return (
    <>
      <PageHead title={person.name} />
      <Done>{done}</Done>
      <Problems problems={kept?.problems} />
      <dl className="facts-list">
        {administers && (
          <>
            <dt>E-mail</dt>
            <dd>
              <bdi>{person.email}</bdi>
            </dd>
          </>
        )}
        <dt>Role</dt>
        <dd>{roleNames[person.role].name}</dd>
        <dt>State</dt>
        <dd>
          <PersonState person={person} now={now} clock={site} />
          {out && person.suspensionReason && (
            <>
              {' '}
              <q dir="auto">{person.suspensionReason}</q>
            </>
          )}
        </dd>
        <dt>Here since</dt>
        <dd>{shortTime(person.createdAt, site)}</dd>
        <dt>Comments</dt>
        <dd>
          {record.published} published, {record.rejected} rejected, {record.held} held
        </dd>
        <dt>Suspended so far</dt>
        <dd>
          {record.suspensions === 0
            ? 'Never'
            : record.suspensions === 1
              ? 'Once'
              : `${record.suspensions} times`}
        </dd>
      </dl>
      {maySuspend(viewer, person) && (
        <section className="desk-part">
          <h2>Suspension</h2>
          <SuspensionForms
            person={person}
            out={out}
            actions={{ suspend: suspendReader, ban: banReader, lift: liftSuspension }}
            kept={kept}
          />
        </section>
      )}
      {administers && (
        <section className="desk-part">
          <h2>Role</h2>
          <RoleForm
            person={person}
            action={changeRole}
            typed={kept?.fields.role}
            problem={kept?.problems.role}
          />
        </section>
      )}
      <section className="desk-part">
        <h2>What they wrote</h2>
        <PersonsComments comments={page.comments} now={now} clock={site} />
        <Pager
          label="Pages of comments"
          next={page.before && `/desk/people/${id}?before=${page.before}`}
          first={before && `/desk/people/${id}`}
        />
      </section>
    </>
  )
}
