import type { Viewer } from '#domain/roles.ts'
import type { Kept, Send } from '../forms.ts'
import { AccountForm } from './AccountForm.tsx'
import { Entry } from './Entry.tsx'
import { Part } from './Part.tsx'
import { PasswordEntry } from './PasswordEntry.tsx'

type Props = {
  viewer: Viewer
  /** False where they come by another provider alone. */
  hasPassword: boolean
  mayUseDesk: boolean
  said?: string
  kept: Kept
  changeName: Send
  changeEmail: Send
  changePassword: Send
  resendConfirmation: Send
  signOut: Send
  signOutEverywhere: Send
}

/** Everything somebody can see and change about their account. */
export function Account({ viewer, hasPassword, mayUseDesk, said, kept, ...send }: Props) {
  // Of several forms on the page, what was kept belongs to the one that was sent.
  const of = (part: string) => (kept?.fields.part === part ? kept : null)
  return (
    <div className="account">
      <h1>{viewer.name}</h1>
      {said && (
        <p className="said" role="status">
          {said}
        </p>
      )}
      {viewer.suspended && <p className="said">Your account is suspended: you can’t comment for now.</p>}
      <Part id="yours" title="Yours">
        <ul className="links">
          <li>
            <a href="/account/comments">Your comments</a>
          </li>
          {mayUseDesk && (
            <li>
              <a href="/desk">The desk</a>
            </li>
          )}
        </ul>
      </Part>
      {!viewer.confirmed && (
        <Part id="confirm" title="Confirm your address">
          <p>
            We have sent a letter to <strong>{viewer.email}</strong>. Open the link in it, so that what you
            write can appear.
          </p>
          <AccountForm
            send={send.resendConfirmation}
            submit="Send it again"
            kept={of('confirm')}
            hidden={{ part: 'confirm' }}
            quiet
          />
        </Part>
      )}
      <Part id="name-part" title="Name">
        <AccountForm
          send={send.changeName}
          submit="Change the name"
          kept={of('name')}
          hidden={{ part: 'name' }}
          quiet
        >
          <Entry
            label="Name"
            name="name"
            autoComplete="nickname"
            hint="Stands above your comments."
            value={viewer.name}
            kept={of('name')}
          />
        </AccountForm>
      </Part>
      <Part id="email-part" title="E-mail address">
        <AccountForm
          send={send.changeEmail}
          submit="Change the address"
          kept={of('email')}
          hidden={{ part: 'email' }}
          quiet
        >
          <Entry
            label="E-mail address"
            name="email"
            type="email"
            autoComplete="email"
            hint="We send a letter to the new one; until you open the link in it, the old one stays."
            value={viewer.email}
            kept={of('email')}
          />
          {hasPassword && (
            <Entry
              label="Your password"
              id="email-current"
              name="current"
              type="password"
              autoComplete="current-password"
              kept={of('email')}
            />
          )}
        </AccountForm>
      </Part>
      <Part id="password-part" title="Password">
        {hasPassword ? (
          <AccountForm
            send={send.changePassword}
            submit="Change the password"
            kept={of('password')}
            hidden={{ part: 'password' }}
            quiet
          >
            <Entry
              label="Present password"
              name="current"
              type="password"
              autoComplete="current-password"
              kept={of('password')}
            />
            <PasswordEntry label="New password" kept={of('password')} />
          </AccountForm>
        ) : (
          <p>
            You sign in another way and have no password here. <a href="/reset">Choose one</a>
          </p>
        )}
      </Part>
      <Part id="sessions" title="Signed in">
        <div className="buttons">
          <AccountForm send={send.signOut} submit="Sign out" quiet />
          <AccountForm send={send.signOutEverywhere} submit="Sign out everywhere" quiet />
        </div>
      </Part>
    </div>
  )
}
