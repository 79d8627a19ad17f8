import type { Metadata } from 'next'
import { signUp } from '#actions/accounts.ts'
import { signInBy } from '#actions/sessions.ts'
import { providerNames, viewer } from '#auth.ts'
import { AccountForm } from '#components/accounts/AccountForm.tsx'
import { Doorway } from '#components/accounts/Doorway.tsx'
import { Entry } from '#components/accounts/Entry.tsx'
import { OtherWays } from '#components/accounts/OtherWays.tsx'
import { PasswordEntry } from '#components/accounts/PasswordEntry.tsx'
import { keptForm } from '#db/kept-forms.ts'
import { localPath } from '#domain/accounts.ts'
import { SitePage } from '../../site-page.tsx'
import { type Asked, asked } from '../asked.ts'

export const metadata: Metadata = { title: 'Make an account', robots: { index: false } }

export default async function SignUpPage({ searchParams }: { searchParams: Asked }) {
  await viewer()
  const next = localPath(await asked(searchParams, 'next'))
  const kept = await keptForm(await asked(searchParams, 'form'))
  const signIn = `/sign-in?next=${encodeURIComponent(next)}`
  if ((await asked(searchParams, 'done')) === 'sent')
    return (
      <SitePage>
        <Doorway title="Check your e-mail">
          <p>We have sent you a letter. Open the link in it to confirm your address.</p>
          <p>
            Nothing there after a few minutes? Check the spam folder, or check the spelling of the address and
            try again.
          </p>
          <p>
            <a href={signIn}>Sign in</a>
          </p>
        </Doorway>
      </SitePage>
    )
  return (
    <SitePage>
      <Doorway
        title="Make an account"
        beside={
          <>
            <h2 className="label">Here before?</h2>
            <p>
              <a href={signIn}>Sign in</a>
            </p>
          </>
        }
      >
        <AccountForm send={signUp} submit="Make the account" kept={kept} hidden={{ next }}>
          <Entry
            label="Name"
            name="name"
            autoComplete="nickname"
            hint="Stands above your comments."
            kept={kept}
          />
          <Entry
            label="E-mail address"
            name="email"
            type="email"
            autoComplete="email"
            hint="Nobody sees it. We write to it only when we need to."
            kept={kept}
          />
          <PasswordEntry kept={kept} />
        </AccountForm>
        <OtherWays send={signInBy} providers={providerNames} next={next} />
      </Doorway>
    </SitePage>
  )
}
