import type { Metadata } from 'next'
import { inviteStaff } from '#actions/people.ts'
import { readSite } from '#cache.ts'
import { ActForm } from '#components/desk/ActForm.client.tsx'
import { Done } from '#components/desk/Done.tsx'
import { Choice, Field } from '#components/desk/Field.client.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { roleOptions } from '#components/desk/people/RoleForm.tsx'
import { Table } from '#components/desk/Table.tsx'
import { openInvitations } from '#db/invitations.ts'
import { roleNames } from '#domain/people.ts'
import { mayAdminister } from '#domain/permissions.ts'
import { shortTime } from '#domain/time.ts'
import { type Asked, askedFor } from '../../asked.ts'
import { atTheDesk } from '../../at-the-desk.ts'

export const metadata: Metadata = { title: 'Invite somebody' }

const sentences = { invited: 'The invitation is on its way. Its link works once, within a week.' }
const labels = { email: 'E-mail', role: 'Role' }

/** Invites somebody to the desk by mail. */
export default async function InvitePage({ searchParams }: { searchParams: Asked }) {
  await atTheDesk(mayAdminister)
  const { kept, done } = await askedFor(searchParams, sentences)
  const [{ site }, open] = await Promise.all([readSite(), openInvitations(new Date())])
  return (
    <>
      <PageHead
        title="Invite somebody"
        about="They get a letter with a link, choose a name and a password, and are at the desk. Whoever already has an account keeps it."
      />
      <Done>{done}</Done>
      <Problems problems={kept?.problems} labels={labels} />
      <ActForm action={inviteStaff} className="form">
        <input type="hidden" name="back" value="/desk/people/invite" />
        <Field
          label="E-mail"
          name="email"
          type="email"
          value={kept?.fields.email}
          problem={kept?.problems.email}
          required
          maxLength={254}
        />
        <Choice
          label="Role"
          name="role"
          value={kept?.fields.role ?? 'writer'}
          problem={kept?.problems.role}
          options={roleOptions.filter(({ value }) => value !== 'reader')}
        />
        <div className="buttons">
          <button type="submit" className="main">
            Send the invitation
          </button>
        </div>
      </ActForm>
      <section className="desk-part">
        <h2>Not accepted yet</h2>
        <Table
          caption="Open invitations"
          head={['E-mail', 'Role', 'Until']}
          empty={open.length === 0 && 'No invitation is open.'}
        >
          {open.map(({ email, role, expiresAt }) => (
            <tr key={`${email} ${expiresAt.getTime()}`}>
              <th scope="row">
                <bdi>{email}</bdi>
              </th>
              <td data-label="Role">{role && roleNames[role].name}</td>
              <td data-label="Until" className="when">
                {shortTime(expiresAt, site)}
              </td>
            </tr>
          ))}
        </Table>
      </section>
    </>
  )
}
