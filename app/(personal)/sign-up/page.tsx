import type { Metadata } from 'next'
import { signUp } from '#actions/accounts.ts'
import { signInBy, signOut } from '#actions/sessions.ts'
import { providerNames, viewer } from '#auth.ts'
import { AccountForm } from '#components/accounts/AccountForm.tsx'
import { Doorway } from '#components/accounts/Doorway.tsx'
import { Entry } from '#components/accounts/Entry.tsx'
import { OtherWays } from '#components/accounts/OtherWays.tsx'
import { PasswordEntry } from '#components/accounts/PasswordEntry.tsx'
import { keptForm } from '#db/kept-forms.ts'
import { localPath, withNext } from '#domain/accounts.ts'
import { type Asked, asked } from '../asked.ts'
import { SitePage } from '../site-page.tsx'

export const metadata: Metadata = { title: 'Make an account', robots: { index: false } }

export default async function SignUpPage({ searchParams }: { searchParams: Asked }) {
  const who = await viewer()
  const next = localPath(await asked(searchParams, 'next'))
  const kept = await keptForm(await asked(searchParams, 'form'))
  const signIn = withNext('/sign-in', next)
  if ((await asked(searchParams, 'done')) === 'sent')
    return (
      <SitePage>
        <Doorway title="Check your e-mail">
          <p>
            We have sent you a letter. Open the link in it to confirm your address.
            {/[?&]form=/.test(next) && ' What you wrote is kept for a day.'}
          </p>
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
  if (who)
    return (
      <SitePage>
        <Doorway title="You are signed in">
          <p>
            You are here as {who.name}, so you have an account. To make another, sign out first.{' '}
            <a href={next === '/' ? '/account' : next}>Go on</a>
          </p>
          <AccountForm send={signOut} submit="Sign out" quiet />
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
