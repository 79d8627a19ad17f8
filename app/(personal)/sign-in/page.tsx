import type { Metadata } from 'next'
import { signIn, signInBy, signOut } from '#actions/sessions.ts'
import { providerNames, viewer } from '#auth.ts'
import { AccountForm } from '#components/accounts/AccountForm.tsx'
import { Doorway } from '#components/accounts/Doorway.tsx'
import { Entry } from '#components/accounts/Entry.tsx'
import { OtherWays } from '#components/accounts/OtherWays.tsx'
import { keptForm } from '#db/kept-forms.ts'
import { localPath, withNext } from '#domain/accounts.ts'
import { type Asked, asked, saidAfter } from '../asked.ts'
import { SitePage } from '../site-page.tsx'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

const done: Record<string, string> = {
  'signed-out': 'You are signed out.',
  'signed-out-everywhere': 'You are signed out, here and everywhere else.',
  confirmed: 'Thank you, your address is confirmed. You can sign in now.',
  'new-password': 'Your new password is set. Sign in with it.',
}

/** What was just done, or, to those who were sent here, what to do; and that what they wrote before waits for them. */
function saidTo(next: string, done: string | undefined): string | null {
  const said = done ?? (next !== '/' ? 'Please sign in to go on.' : null)
  return said && /[?&]form=/.test(next) ? `${said} What you wrote is kept.` : said
}

/** What went wrong on the way back from another provider, or in a form that another page sent. */
function problemOf(problem: string): string | null {
  if (problem === '') return null
  if (problem === 'unverified')
    return 'Your address isn’t verified there. Verify it there, or sign in with a password here.'
  if (problem === 'CredentialsSignin')
    return 'This address and password don’t belong together. Please check both.'
  return 'That didn’t work. Please try again, or sign in another way.'
}

export default async function SignInPage({ searchParams }: { searchParams: Asked }) {
  const who = await viewer()
  const next = localPath(await asked(searchParams, 'next'))
  const kept = await keptForm(await asked(searchParams, 'form'))
  const said = await saidAfter(searchParams, done)
  const problem = problemOf((await asked(searchParams, 'problem')) || (await asked(searchParams, 'error')))
  const signUp = withNext('/sign-up', next)
  if (who)
    return (
      <SitePage>
        <Doorway title="You are signed in" said={said}>
          <p>
            You are signed in as {who.name}. <a href={next === '/' ? '/account' : next}>Go on</a>
          </p>
          <AccountForm send={signOut} submit="Sign out" quiet />
        </Doorway>
      </SitePage>
    )
  return (
    <SitePage>
      <Doorway
        title="Sign in"
        said={kept ? said : saidTo(next, said)}
        beside={
          <>
            <h2 className="label">New here?</h2>
            <p>With an account you can comment, reply and like.</p>
            <p>
              <a href={signUp}>Make an account</a>
            </p>
          </>
        }
      >
        <AccountForm
          send={signIn}
          submit="Sign in"
          kept={kept ?? (problem ? { fields: {}, problems: { '': problem } } : null)}
          hidden={{ next }}
        >
          <Entry label="E-mail address" name="email" type="email" autoComplete="username" kept={kept} />
          <Entry
            label="Password"
            name="password"
            type="password"
            autoComplete="current-password"
            kept={kept}
          />
        </AccountForm>
        <p className="links">
          <a href={withNext('/reset', next)}>Forgot your password?</a>
        </p>
        <OtherWays send={signInBy} providers={providerNames} next={next} />
      </Doorway>
    </SitePage>
  )
}
