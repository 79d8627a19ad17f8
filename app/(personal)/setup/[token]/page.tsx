import type { Metadata } from 'next'
import { makeFirstAdministrator } from '#actions/invitations.ts'
import { viewer } from '#auth.ts'
import { AccountForm } from '#components/accounts/AccountForm.tsx'
import { Doorway } from '#components/accounts/Doorway.tsx'
import { NewAccount } from '#components/accounts/NewAccount.tsx'
import { keptForm } from '#db/kept-forms.ts'
import { tokenOf } from '#db/tokens.ts'
import { type Asked, asked } from '../../asked.ts'
import { SitePage } from '../../site-page.tsx'

export const metadata: Metadata = {
  title: 'The first administrator',
  robots: { index: false },
}

type Props = { params: Promise<{ token: string }>; searchParams: Asked }

export default async function SetupPage({ params, searchParams }: Props) {
  const who = await viewer()
  const { token } = await params
  const found = await tokenOf(token, ['setup'], new Date())
  const kept = await keptForm(await asked(searchParams, 'form'))
  if (!found)
    return (
      <SitePage>
        <Doorway title="This link doesn’t work any more">
          <p>
            It makes the first administrator, once. As long as there is none, every start of the server prints
            a new one.
          </p>
        </Doorway>
      </SitePage>
    )
  return (
    <SitePage>
      <Doorway
        title="You run this paper"
        beside={
          who && (
            <>
              <h2 className="label">You are signed in as {who.name}</h2>
              <AccountForm
                send={makeFirstAdministrator}
                submit="Make this account the administrator"
                hidden={{ token, mine: 'yes' }}
                quiet
              />
            </>
          )
        }
      >
        <p>
          Make the first account of the newsroom. It may do everything: publish, moderate, invite others,
          change settings.
        </p>
        <AccountForm send={makeFirstAdministrator} submit="Make the account" kept={kept} hidden={{ token }}>
          <NewAccount kept={kept} withEmail />
        </AccountForm>
      </Doorway>
    </SitePage>
  )
}
