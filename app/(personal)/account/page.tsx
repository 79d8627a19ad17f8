import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { changeEmail, changeName, resendConfirmation } from '#actions/accounts.ts'
import { changePassword } from '#actions/passwords.ts'
import { signOut, signOutEverywhere } from '#actions/sessions.ts'
import { viewer } from '#auth.ts'
import { Account } from '#components/accounts/Account.tsx'
import { keptForm } from '#db/kept-forms.ts'
import { userById } from '#db/users.ts'
import { mayUseAccount, mayUseDesk } from '#domain/permissions.ts'
import { type Asked, asked, saidAfter } from '../asked.ts'
import { SitePage } from '../site-page.tsx'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

const done: Record<string, string> = {
  name: 'Your name is changed. It stands above what you write from now on.',
  'new-address': 'Check the e-mail of the new address: open the link there, and the address becomes yours.',
  password: 'Your password is changed, and you are signed out everywhere else.',
  confirmed: 'Thank you, your address is confirmed.',
  sent: 'A new letter is on its way to you.',
}

export default async function AccountPage({ searchParams }: { searchParams: Asked }) {
  const who = await viewer()
  if (!who || !mayUseAccount(who)) redirect('/sign-in?next=/account')
  const [user, kept] = await Promise.all([userById(who.id), keptForm(await asked(searchParams, 'form'))])
  return (
    <SitePage>
      <Account
        viewer={who}
        hasPassword={Boolean(user?.password)}
        mayUseDesk={mayUseDesk(who)}
        said={await saidAfter(searchParams, done)}
        kept={kept}
        {...{ changeName, changeEmail, changePassword, resendConfirmation, signOut, signOutEverywhere }}
      />
    </SitePage>
  )
}
