import { atomically, expecting } from '#db/atomically.ts'
import { addLogin, type Login, userOfLogin } from '#db/logins.ts'
import { siteSettings } from '#db/site.ts'
import { endTokens } from '#db/tokens.ts'
import {
  confirmUser,
  isStaffName,
  newUser,
  setPassword,
  type User,
  userByEmail,
  userById,
} from '#db/users.ts'
import { Email } from '#domain/accounts.ts'
import { isReservedName, Name } from '#domain/names.ts'

/** What another provider says about somebody. */
export type Arrival = Login & { email: unknown; verified: boolean; name: unknown }

/**
 * Somebody who comes by another provider: the person known by that way in, else the account of their address, else a
 * new one. The address counts only where the provider says that it is verified: `unverified` otherwise.
 */
export async function signInByProvider(arrival: Arrival, now: Date): Promise<User | 'unverified'> {
  const login = { provider: arrival.provider, account: arrival.account }
  const knownId = await userOfLogin(login)
  if (knownId) return (await userById(knownId))!
  const email = Email.safeParse(arrival.email)
  if (!arrival.verified || !email.success) return 'unverified'
  const user = await userByEmail(email.data)
  return user ? join(user, login, now) : begin(arrival, login, email.data, now)
}

/** Adds the way in to an account that is there. */
async function join(user: User, login: Login, now: Date): Promise<User> {
  await atomically((tx) => [
    addLogin(login, user.id, tx),
    expecting(1, confirmUser(user.id, user.email, now, tx)),
    // Whoever made the account never proved that the address is theirs: their password and sessions end here.
    ...(user.confirmedAt
      ? []
      : [setPassword(user.id, null, tx), endTokens(user.id, ['confirm', 'reset', 'email'], tx)]),
  ])
  return (await userById(user.id))!
}

async function begin(arrival: Arrival, login: Login, email: string, now: Date): Promise<User> {
  const user = newUser({ name: await nameFor(arrival.name), email, password: null, confirmedAt: now }, now)
  await atomically((tx) => [expecting(1, user.statement(tx)), addLogin(login, user.id, tx)])
  return (await userById(user.id))!
}

/** The name they have there, where it can be had here; they can change it. */
async function nameFor(given: unknown): Promise<string> {
  const short = [...String(given ?? '')].slice(0, 40).join('')
  const name = Name.safeParse(short)
  if (!name.success || isReservedName(name.data, (await siteSettings()).name)) return 'Reader'
  return (await isStaffName(name.data)) ? 'Reader' : name.data
}
