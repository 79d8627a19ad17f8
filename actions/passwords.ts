'use server'

import { redirect } from 'next/navigation.js'
import { z } from 'zod'
import { beginSession, hashPassword, isPassword, rememberHere } from '#auth.ts'
import { atomically, expecting } from '#db/atomically.ts'
import { attempt } from '#db/attempts.ts'
import { addJob, jobAdded, jobStatement } from '#db/jobs.ts'
import { sender } from '#db/sender.ts'
import { endTokens, tokenOf, useToken } from '#db/tokens.ts'
import { confirmUser, setPassword, userById } from '#db/users.ts'
import { Email, localPath, Next, Password, TypedPassword, weakness, withNext } from '#domain/accounts.ts'
import { comeBackLater, limits } from '#domain/attempts.ts'
import { passwordChangedLetter } from '#domain/letters.ts'
import { mayKnock, mayUseAccount } from '#domain/permissions.ts'
import { action, orRefuse, Refused } from './door.ts'

export const askForReset = action(
  {
    input: z.object({ email: Email, next: Next }),
    may: mayKnock,
    open: true,
    form: ({ next }) => withNext('/reset', localPath(next)),
  },
  async ({ input: { email, next }, network, now }) => {
    const within = [
      await attempt('letter network', network, now),
      await attempt('letter account', email, now),
    ]
    if (within.includes(false)) throw new Refused(comeBackLater(limits['letter account'].minutes))
    await addJob('reset-letter', { email, next })
    redirect(withNext('/reset?done=sent', next))
  },
)

const linkIsOld = 'This link doesn’t work any more. Ask for a new one; it works once, within an hour.'

export const resetPassword = action(
  {
    input: z.object({ token: z.string(), password: Password, next: Next }),
    may: mayKnock,
    open: true,
    form: ({ token, next }) => withNext(`/reset/${encodeURIComponent(String(token))}`, localPath(next)),
  },
  async ({ input: { token, password, next }, network, now }) => {
    if (!(await attempt('link network', network, now)))
      throw new Refused(comeBackLater(limits['link network'].minutes))
    const found = await tokenOf(token, ['reset'], now)
    const user = found?.userId ? await userById(found.userId) : null
    if (!user || user.email !== found?.email) throw new Refused(linkIsOld)
    const weak = weakness(password, user)
    if (weak) throw new Refused({ password: weak })
    const [kept, from] = await Promise.all([hashPassword(password), sender()])
    const change = atomically((tx) => [
      expecting(1, useToken(token, ['reset'], now, tx)),
      expecting(1, setPassword(user.id, kept, tx)),
      // Whoever opened the letter owns the address; who signed up with it before may not have.
      expecting(1, confirmUser(user.id, user.email, now, tx)),
      endTokens(user.id, ['reset', 'confirm', 'email'], tx),
      jobStatement('mail', passwordChangedLetter(from, user.email, user.name), tx),
    ])
    await orRefuse(change, linkIsOld)
    jobAdded()
    await rememberHere(user.id)
    redirect(withNext('/sign-in?done=new-password', next))
  },
)

export const changePassword = action(
  {
    input: z.object({ current: TypedPassword, password: Password }),
    may: mayUseAccount,
    form: () => '/account#password-part',
  },
  async ({ viewer, input: { current, password }, now }) => {
    if (!(await attempt('password user', viewer.id, now)))
      throw new Refused(comeBackLater(limits['password user'].minutes))
    const user = await userById(viewer.id)
    if (!user?.password)
      throw new Refused('Your account has no password yet. Ask for a letter to choose one.')
    if (!(await isPassword(current, user.password)))
      throw new Refused({ current: 'This is not your password. Please type it again.' })
    const weak = weakness(password, user)
    if (weak) throw new Refused({ password: weak })
    const [kept, from] = await Promise.all([hashPassword(password), sender()])
    await atomically((tx) => [
      expecting(1, setPassword(user.id, kept, tx)),
      endTokens(user.id, ['reset'], tx),
      jobStatement('mail', passwordChangedLetter(from, user.email, user.name), tx),
    ])
    jobAdded()
    await beginSession(user.id, user.sessionVersion + 1)
    redirect('/account?done=password')
  },
)
