'use server'

import { redirect } from 'next/navigation.js'
import { z } from 'zod'
import { endSession, providerNames, signInElsewhere, signInWithPassword } from '#auth.ts'
import { endSessions } from '#db/users.ts'
import { Email, localPath, Next, TypedPassword, withNext } from '#domain/accounts.ts'
import { comeBackLater, limits } from '#domain/attempts.ts'
import { mayKnock, mayUseAccount } from '#domain/permissions.ts'
import { action, Refused } from './door.ts'

export const signIn = action(
  {
    input: z.object({ email: Email, password: TypedPassword, next: Next }),
    may: mayKnock,
    open: true,
    form: ({ next }) => withNext('/sign-in', localPath(next)),
  },
  async ({ input: { email, password, next } }) => {
    const outcome = await signInWithPassword(email, password)
    if (outcome === 'too-often') throw new Refused(comeBackLater(limits['sign-in account+network'].minutes))
    if (outcome === 'wrong')
      throw new Refused({
        password:
          'This address and password don’t belong together. Please check both, or choose a new password.',
      })
    redirect(next)
  },
)

/** Goes on to another provider, such as Google. */
export const signInBy = action(
  {
    input: z.object({
      provider: z.enum(Object.keys(providerNames), 'This way of signing in is not offered here.'),
      next: Next,
    }),
    may: mayKnock,
    open: true,
    form: ({ next }) => withNext('/sign-in', localPath(next)),
  },
  async ({ input: { provider, next } }) => {
    await signInElsewhere(provider, next)
    redirect('/sign-in/on')
  },
)

export const signOut = action(
  { input: z.object({}), may: mayKnock, open: true, form: () => '/sign-in' },
  async () => {
    await endSession()
    redirect('/sign-in?done=signed-out')
  },
)

/** Ends every session of the account, this one too. */
export const signOutEverywhere = action(
  { input: z.object({}), may: mayUseAccount, form: () => '/account' },
  async ({ viewer }) => {
    await endSessions(viewer.id)
    await endSession()
    redirect('/sign-in?done=signed-out-everywhere')
  },
)
