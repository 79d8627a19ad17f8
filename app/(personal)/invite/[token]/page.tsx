import type { Metadata } from 'next'
import { acceptInvitation } from '#actions/invitations.ts'
import { viewer } from '#auth.ts'
import { readSite } from '#cache.ts'
import { AccountForm } from '#components/accounts/AccountForm.tsx'
import { Doorway } from '#components/accounts/Doorway.tsx'
import { NewAccount } from '#components/accounts/NewAccount.tsx'
import { keptForm } from '#db/kept-forms.ts'
import { tokenOf } from '#db/tokens.ts'
import { userByEmail } from '#db/users.ts'
import { aRole } from '#domain/people.ts'
import { type Asked, asked } from '../../asked.ts'
import { SitePage } from '../../site-page.tsx'

export const metadata: Metadata = {
  title: 'Your invitation',
  robots: { index: false },
}

type Props = { params: Promise<{ token: string }>; searchParams: Asked }

export default async function InvitePage({ params, searchParams }: Props) {
  await viewer()
  const { token } = await params
  const found = await tokenOf(token, ['invite'], new Date())
  const kept = await keptForm(await asked(searchParams, 'form'))
  if (!found?.email || !found.role)
    return (
      <SitePage>
        <Doorway title="This link doesn’t work any more">
          <p>It works once, within a week. Ask whoever sent it for another one.</p>
        </Doorway>
      </SitePage>
    )
  const [{ site }, account] = await Promise.all([readSite(), userByEmail(found.email)])
  // One that was never confirmed may be somebody else's doing: they begin as if there were none.
  const known = account?.confirmedAt ? account : null
  return (
    <SitePage>
      <Doorway title={`Welcome to ${site.name}`}>
        <p>
          You are invited to the newsroom as {aRole(found.role)}, with the address{' '}
          <strong>{found.email}</strong>.
          {known && ` It has an account already, by the name of ${known.name}.`}
        </p>
        <AccountForm
          send={acceptInvitation}
          submit={known ? `Accept as ${known.name}` : 'Accept'}
          kept={kept}
          hidden={{ token }}
        >
          {!known && <NewAccount kept={kept} />}
        </AccountForm>
      </Doorway>
    </SitePage>
  )
}
