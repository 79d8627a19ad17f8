import type { Kicker as Label } from '#domain/kicker.ts'

type Props = {
  kicker: Label | null
  /** Inside its own section a section's name says nothing. */
  inSection?: boolean
}

/** The short label above a headline. */
export function Kicker({ kicker, inSection }: Props) {
  if (!kicker || (inSection && kicker.kind === 'section')) return null
  const loud = kicker.kind === 'breaking' || kicker.kind === 'live'
  return <p className={loud ? `kicker ${kicker.kind}` : 'kicker'}>{kicker.label}</p>
}
