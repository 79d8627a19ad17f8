import type { Metadata } from 'next'
import { askForReset } from '#actions/passwords.ts'
import { viewer } from '#auth.ts'
import { AccountForm } from '#components/accounts/AccountForm.tsx'
import { Doorway } from '#components/accounts/Doorway.tsx'
import { Entry } from '#components/accounts/Entry.tsx'
import { keptForm } from '#db/kept-forms.ts'
import { localPath } from '#domain/accounts.ts'
import { type Asked, asked } from '../asked.ts'
import { SitePage } from '../site-page.tsx'

export const metadata: Metadata = { title: 'Choose a new password', robots: { index: false } }

export default async function ResetPage({ searchParams }: { searchParams: Asked }) {
  const who = await viewer()
  const next = localPath(await asked(searchParams, 'next'))
  const kept = await keptForm(await asked(searchParams, 'form'))
  if ((await asked(searchParams, 'done')) === 'sent')
    return (
      <SitePage>
        <Doorway title="Check your e-mail">
          <p>
            Where there is an account with that address, a letter is on its way to it. Open the link in it
            within an hour.
          </p>
          <p>
            Nothing there after a few minutes? Check the spam folder, and whether you signed up with another
            address.
          </p>
        </Doorway>
      </SitePage>
    )
  return (
    <SitePage>
      <Doorway title="Choose a new password">
        <p>Tell us the address of your account. We will send you a link to choose a new password.</p>
        <AccountForm send={askForReset} submit="Send the letter" kept={kept} hidden={{ next }}>
          <Entry
            label="E-mail address"
            name="email"
            type="email"
            autoComplete="email"
            value={who?.email}
            kept={kept}
          />
        </AccountForm>
      </Doorway>
    </SitePage>
  )
}
