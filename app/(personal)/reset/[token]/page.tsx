import type { Metadata } from 'next'
import { resetPassword } from '#actions/passwords.ts'
import { viewer } from '#auth.ts'
import { AccountForm } from '#components/accounts/AccountForm.tsx'
import { Doorway } from '#components/accounts/Doorway.tsx'
import { PasswordEntry } from '#components/accounts/PasswordEntry.tsx'
import { keptForm } from '#db/kept-forms.ts'
import { tokenOf } from '#db/tokens.ts'
import { localPath, withNext } from '#domain/accounts.ts'
import { type Asked, asked } from '../../asked.ts'
import { SitePage } from '../../site-page.tsx'

export const metadata: Metadata = {
  title: 'Choose a new password',
  robots: { index: false },
}

type Props = { params: Promise<{ token: string }>; searchParams: Asked }

export default async function NewPasswordPage({ params, searchParams }: Props) {
  await viewer()
  const { token } = await params
  const found = await tokenOf(token, ['reset'], new Date())
  const next = localPath(await asked(searchParams, 'next'))
  const kept = await keptForm(await asked(searchParams, 'form'))
  if (!found)
    return (
      <SitePage>
        <Doorway title="This link doesn’t work any more">
          <p>It works once, within an hour.</p>
          <p>
            <a href={withNext('/reset', next)}>Ask for a new one</a>
          </p>
        </Doorway>
      </SitePage>
    )
  return (
    <SitePage>
      <Doorway title="Choose a new password">
        <AccountForm send={resetPassword} submit="Set the password" kept={kept} hidden={{ token, next }}>
          <PasswordEntry label="New password" kept={kept} />
        </AccountForm>
      </Doorway>
    </SitePage>
  )
}
