import type { Send } from '../forms.ts'
import { AccountForm } from './AccountForm.tsx'

type Props = {
  send: Send /** Names of the providers, by id. */
  providers: Record<string, string>
  next: string
}

/** A button for each other provider one can come in by; nothing where there is none. */
export function OtherWays({ send, providers, next }: Props) {
  const all = Object.entries(providers)
  if (all.length === 0) return null
  return (
    <section className="other-ways" aria-labelledby="other-ways">
      <h2 id="other-ways" className="label">
        Or sign in with
      </h2>
      {all.map(([provider, name]) => (
        <AccountForm key={provider} send={send} submit={name} hidden={{ provider, next }} quiet />
      ))}
    </section>
  )
}
