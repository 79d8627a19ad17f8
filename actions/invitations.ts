'use server'

import { redirect } from 'next/navigation.js'
import { z } from 'zod'
import { beginSession, hashPassword } from '#auth.ts'
import { atomically, expecting, type Statement } from '#db/atomically.ts'
import { attempt } from '#db/attempts.ts'
import { auditStatement } from '#db/audit.ts'
import type { Db } from '#db/client.ts'
import { useSetupLink } from '#db/first-administrator.ts'
import { endTokens, tokenOf, useToken } from '#db/tokens.ts'
import {
  confirmUser,
  nameProblem,
  newUser,
  renameUser,
  setPassword,
  setRole,
  type User,
  userByEmail,
} from '#db/users.ts'
import { Email, Password, weakness } from '#domain/accounts.ts'
import { comeBackLater, limits } from '#domain/attempts.ts'
import { Name } from '#domain/names.ts'
import { mayKnock } from '#domain/permissions.ts'
import { isStaff, type Role } from '#domain/roles.ts'
import { action, orRefuse, Refused } from './door.ts'

const used = 'This link doesn’t work any more. Ask whoever sent it for another one.'

/** Takes up an invitation: with a new account, or with the one the invited address has. */
export const acceptInvitation = action(
  {
    input: z.object({ token: z.string(), name: z.string().optional(), password: z.string().optional() }),
    may: mayKnock,
    open: true,
    form: ({ token }) => `/invite/${encodeURIComponent(String(token))}`,
  },
  async ({ viewer, input: { token, name, password }, network, now }) => {
    await count(network, now)
    const found = await tokenOf(token, ['invite'], now)
    if (!found?.email || !found.role || !isStaff(found.role)) throw new Refused(used)
    const { email, role } = found
    const use = (tx: Db) => expecting(1, useToken(token, ['invite'], now, tx))
    const known = await userByEmail(email)
    if (!known) return join(await somebodyNew({ name, email, password }), role, 'acceptInvitation', use, now)
    if (isStaff(known.role))
      throw new Refused('Your account belongs to the newsroom already: sign in, and go to the desk.')
    // Whoever made an account that was never confirmed may not be who reads this letter.
    if (!known.confirmedAt)
      return takeOver(known, await somebodyNew({ name, email, password }, known), role, use, now)
    await promote(known, role, 'acceptInvitation', use, now)
    if (viewer?.id !== known.id) redirect('/sign-in?next=/desk')
    await beginSession(known.id, known.sessionVersion + 1)
    redirect('/desk')
  },
)

/** With the link that the first start prints: a new account, or the signed-in one, becomes the administrator. */
export const makeFirstAdministrator = action(
  {
    input: z.object({
      token: z.string(),
      name: z.string().optional(),
      email: z.string().optional(),
      password: z.string().optional(),
      mine: z.literal('yes').optional(),
    }),
    may: mayKnock,
    open: true,
    form: ({ token }) => `/setup/${encodeURIComponent(String(token))}`,
  },
  async ({ viewer, input: { token, mine, ...person }, network, now }) => {
    await count(network, now)
    if (!(await tokenOf(token, ['setup'], now)))
      throw new Refused('This link doesn’t work any more. Start the server again, and it prints a new one.')
    const use = (tx: Db) => useSetupLink(token, now, tx)
    const known = viewer && mine ? await userByEmail(viewer.email) : null
    if (!known) return join(await somebodyNew(person), 'administrator', 'makeFirstAdministrator', use, now)
    await promote(known, 'administrator', 'makeFirstAdministrator', use, now)
    await beginSession(known.id, known.sessionVersion + 1)
    redirect('/desk')
  },
)

async function count(network: string, now: Date): Promise<void> {
  if (!(await attempt('link network', network, now)))
    throw new Refused(comeBackLater(limits['link network'].minutes))
}

type Person = { name: string; email: string; password: string }

/**
 * Somebody without an account (or with one that is to be theirs), with everything about them in order. Throws Refused
 * with what is not.
 */
async function somebodyNew(given: Partial<Person>, account?: User): Promise<Person> {
  const person = z
    .object({ name: Name, email: Email, password: Password })
    .safeParse({ name: '', email: '', password: '', ...given })
  if (!person.success)
    throw new Refused(
      Object.fromEntries(person.error.issues.reverse().map(({ path, message }) => [path.join('.'), message])),
    )
  const { name, email, password } = person.data
  const wrongName = await nameProblem(name, account?.id)
  if (wrongName) throw new Refused({ name: wrongName })
  const weak = weakness(password, person.data)
  if (weak) throw new Refused({ password: weak })
  if (!account && (await userByEmail(email)))
    throw new Refused({
      email: 'This address has an account. Sign in to it and open the link again, or take another address.',
    })
  return person.data
}

type Use = (tx: Db) => Statement

async function join(person: Person, role: Role, act: string, use: Use, now: Date): Promise<never> {
  const user = newUser(
    { ...person, password: await hashPassword(person.password), role, confirmedAt: now },
    now,
  )
  const by = { id: user.id, name: person.name }
  await all((tx) => [
    use(tx),
    expecting(1, user.statement(tx)),
    auditStatement({ by, act, subject: `user:${user.id}`, after: { role } }, tx),
  ])
  await beginSession(user.id, 1)
  redirect('/desk')
}

/** An account somebody made with this address, given to who has proved to own it: its old password and links are nothing. */
async function takeOver(account: User, person: Person, role: Role, use: Use, now: Date): Promise<never> {
  const kept = await hashPassword(person.password)
  const by = { id: account.id, name: person.name }
  await all((tx) => [
    use(tx),
    expecting(1, setRole(account.id, role, tx)),
    expecting(1, setPassword(account.id, kept, tx)),
    expecting(1, renameUser(account.id, person.name, tx)),
    expecting(1, confirmUser(account.id, account.email, now, tx)),
    endTokens(account.id, ['confirm', 'reset', 'email'], tx),
    auditStatement(
      {
        by,
        act: 'acceptInvitation',
        subject: `user:${account.id}`,
        before: { role: account.role, name: account.name },
        after: { role, name: person.name },
      },
      tx,
    ),
  ])
  // A new role and a new password have each ended the sessions there were.
  await beginSession(account.id, account.sessionVersion + 2)
  redirect('/desk')
}

async function promote(user: User, role: Role, act: string, use: Use, now: Date): Promise<void> {
  await all((tx) => [
    use(tx),
    expecting(1, setRole(user.id, role, tx)),
    expecting(1, confirmUser(user.id, user.email, now, tx)),
    auditStatement(
      { by: user, act, subject: `user:${user.id}`, before: { role: user.role }, after: { role } },
      tx,
    ),
  ])
}

/** Of two at once with the same link, one wins, and the other is told. */
const all = (build: (tx: Db) => Statement[]) => orRefuse(atomically(build), used)
