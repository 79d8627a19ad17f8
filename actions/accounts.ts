'use server'

import { redirect } from 'next/navigation.js'
import { z } from 'zod'
import { hashPassword, isPassword } from '#auth.ts'
import { atomically, expecting } from '#db/atomically.ts'
import { attempt } from '#db/attempts.ts'
import { addJob, jobAdded, jobStatement } from '#db/jobs.ts'
import { sender } from '#db/sender.ts'
import { endTokens, newToken, tokenOf, useToken } from '#db/tokens.ts'
import { changeAddress, confirmUser, nameProblem, renameUser, userById } from '#db/users.ts'
import { Email, localPath, Next, Password, weakness, withNext } from '#domain/accounts.ts'
import { comeBackLater, limits } from '#domain/attempts.ts'
import { addressChangedLetter, confirmLetter } from '#domain/letters.ts'
import { Name } from '#domain/names.ts'
import { mayKnock, mayUseAccount } from '#domain/permissions.ts'
import { action, orRefuse, Refused, unlessTaken } from './door.ts'

export const signUp = action(
  {
    input: z.object({ name: Name, email: Email, password: Password, next: Next }),
    may: mayKnock,
    open: true,
    form: ({ next }) => withNext('/sign-up', localPath(next)),
  },
  async ({ input: { name, email, password, next }, network, now }) => {
    const problems = { name: await nameProblem(name), password: weakness(password, { name, email }) }
    const said = Object.entries(problems).filter(
      (problem): problem is [string, string] => problem[1] !== null,
    )
    if (said.length > 0) throw new Refused(Object.fromEntries(said))
    const within = [
      await attempt('sign-up network', network, now),
      await attempt('letter account', email, now),
    ]
    if (within.includes(false)) throw new Refused(comeBackLater(limits['sign-up network'].minutes))
    await addJob('sign-up', { name, email, password: await hashPassword(password), next })
    redirect(withNext('/sign-up?done=sent', next))
  },
)

const linkIsOld =
  'This link doesn’t work any more. Sign in, and ask for a new one on the page of your account.'

const addressIsTaken =
  'Another account has this address by now, so yours keeps the one it had. Sign in to the other one with this address, or choose a further address for this one.'

export const confirmEmail = action(
  {
    input: z.object({ token: z.string(), next: Next }),
    may: mayKnock,
    open: true,
    form: ({ token, next }) => withNext(`/confirm/${encodeURIComponent(String(token))}`, localPath(next)),
  },
  async ({ viewer, input: { token, next }, network, now }) => {
    if (!(await attempt('link network', network, now)))
      throw new Refused(comeBackLater(limits['link network'].minutes))
    const found = await tokenOf(token, ['confirm', 'email'], now)
    const user = found?.userId ? await userById(found.userId) : null
    if (!user || !found?.email) throw new Refused(linkIsOld)
    const { kind, email } = found
    const letter = addressChangedLetter(await sender(), user.email, user.name, email)
    const change = atomically((tx) => [
      expecting(1, useToken(token, [kind], now, tx)),
      ...(kind === 'confirm'
        ? [expecting(1, confirmUser(user.id, email, now, tx))]
        : [
            expecting(1, changeAddress(user.id, email, now, tx)),
            endTokens(user.id, ['confirm', 'reset', 'email'], tx),
            jobStatement('mail', letter, tx),
          ]),
    ])
    // Told to nobody but who opened the letter: the address is theirs.
    await orRefuse(unlessTaken(change, 'email', addressIsTaken), linkIsOld)
    jobAdded()
    if (viewer?.id !== user.id) redirect(withNext('/sign-in?done=confirmed', next))
    redirect(next === '/' ? '/account?done=confirmed' : next)
  },
)

/** Sends the letter with the link once more. */
export const resendConfirmation = action(
  { input: z.object({}), may: mayUseAccount, form: () => '/account' },
  async ({ viewer, network, now }) => {
    if (viewer.confirmed) redirect('/account?done=confirmed')
    const within = [
      await attempt('letter network', network, now),
      await attempt('letter account', viewer.email, now),
    ]
    if (within.includes(false)) throw new Refused(comeBackLater(limits['letter account'].minutes))
    const token = newToken({ kind: 'confirm', userId: viewer.id, email: viewer.email }, now)
    const letter = confirmLetter(await sender(), viewer.email, viewer.name, token.secret)
    await atomically((tx) => [token.statement(tx), jobStatement('mail', letter, tx)])
    jobAdded()
    redirect('/account?done=sent')
  },
)

export const changeName = action(
  { input: z.object({ name: Name }), may: mayUseAccount, form: () => '/account#name-part' },
  async ({ viewer, input: { name } }) => {
    const problem = await nameProblem(name, viewer.id)
    if (problem) throw new Refused({ name: problem })
    await renameUser(viewer.id, name)
    redirect('/account?done=name')
  },
)

/** Asks for another address: it becomes the account's when the link mailed to it is used. */
export const changeEmail = action(
  {
    input: z.object({ email: Email, current: z.string().max(1000).optional() }),
    may: mayUseAccount,
    form: () => '/account#email-part',
  },
  async ({ viewer, input: { email, current }, network, now }) => {
    const user = await userById(viewer.id)
    if (email === viewer.email) throw new Refused({ email: 'This is your address already.' })
    if (user?.password) {
      if (!(await attempt('password user', viewer.id, now)))
        throw new Refused(comeBackLater(limits['password user'].minutes))
      if (!(await isPassword((current ?? '').normalize('NFC'), user.password)))
        throw new Refused({ current: 'This is not your password. Please type it again.' })
    }
    const within = [
      await attempt('letter network', network, now),
      await attempt('letter account', email, now),
    ]
    if (within.includes(false)) throw new Refused(comeBackLater(limits['letter account'].minutes))
    await addJob('new-address', { userId: viewer.id, email })
    redirect('/account?done=new-address')
  },
)
