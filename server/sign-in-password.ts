import { attempt, attemptWasFine } from '#db/attempts.ts'
import { type User, userByEmail } from '#db/users.ts'
import type { Limited } from '#domain/attempts.ts'
import { knownDevice } from './devices.ts'
import { isPassword } from './passwords.ts'

export type Knock = {
  email: string
  password: string
  network: string
  /** The device cookie of the browser, and what it is sealed with. */
  device: string | undefined
  secret: string
}

/**
 * Somebody at the door, with an address and a password. The answer, and the time it takes, are the same for a wrong
 * password and for an address without an account.
 */
export async function signInByPassword(knock: Knock, now: Date): Promise<User | 'wrong' | 'limited'> {
  const user = await userByEmail(knock.email)
  const counted = countedFor(knock, user)
  const within = await Promise.all(counted.map(([what, who]) => attempt(what, who, now)))
  if (within.includes(false)) return 'limited'
  if (!(await isPassword(knock.password, user?.password ?? null)) || !user) return 'wrong'
  await Promise.all(counted.map(([what, who]) => attemptWasFine(what, who, now)))
  return user
}

/** A browser that signed in to the account before is counted by itself: what strangers try can't shut it out. */
function countedFor({ email, network, device, secret }: Knock, user: User | null): [Limited, string][] {
  const known = user && knownDevice(device, user.id, secret)
  if (known) return [['sign-in device', `${known} ${user.id}`]]
  return [
    ['sign-in network', network],
    ['sign-in account+network', `${email} ${network}`],
    ['sign-in account', email],
  ]
}
