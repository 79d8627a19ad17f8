import type { Metadata } from 'next'
import { confirmEmail } from '#actions/accounts.ts'
import { viewer } from '#auth.ts'
import { AccountForm } from '#components/accounts/AccountForm.tsx'
import { Doorway } from '#components/accounts/Doorway.tsx'
import { keptForm } from '#db/kept-forms.ts'
import { tokenOf } from '#db/tokens.ts'
import { localPath } from '#domain/accounts.ts'
import { type Asked, asked } from '../../asked.ts'
import { SitePage } from '../../site-page.tsx'

export const metadata: Metadata = {
  title: 'Confirm your address',
  robots: { index: false },
}

type Props = { params: Promise<{ token: string }>; searchParams: Asked }

/** Opening the link changes nothing: programs that look through mail open links too. The button does. */
export default async function ConfirmPage({ params, searchParams }: Props) {
  const who = await viewer()
  const { token } = await params
  const found = await tokenOf(token, ['confirm', 'email'], new Date())
  const kept = await keptForm(await asked(searchParams, 'form'))
  const next = localPath(await asked(searchParams, 'next'))
  if (!found)
    return (
      <SitePage>
        <Doorway title={who?.confirmed ? 'Your address is confirmed' : 'This link doesn’t work any more'}>
          <p>
            {who?.confirmed
              ? 'There is nothing left to do.'
              : 'Perhaps you have used it already. If not, sign in and ask for a new one on the page of your account.'}
          </p>
          <p>
            <a href="/account">Your account</a>
          </p>
          {next !== '/' && (
            <p>
              <a href={next}>Go on to what you were about to do</a>
            </p>
          )}
        </Doorway>
      </SitePage>
    )
  return (
    <SitePage>
      <Doorway title="Confirm your address">
        <p>
          Is <strong>{found.email}</strong> your address?
        </p>
        <AccountForm send={confirmEmail} submit="Yes, confirm it" kept={kept} hidden={{ token, next }} />
      </Doorway>
    </SitePage>
  )
}
