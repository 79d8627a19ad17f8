'use server'
import { redirect } from 'next/navigation.js'
import { NotAsExpected } from '#db/atomically.ts'
import {
  addRedirect as add,
  articleAt,
  redirectAt,
  removeRedirect as remove,
  wouldLoop,
} from '#db/redirect-changes.ts'
import { backOf, doneAt } from '#domain/desk.ts'
import { mayPublish } from '#domain/permissions.ts'
import { plainPath, Redirect, RedirectRemoval } from '#domain/redirects.ts'
import { action, type Fields, Refused } from './door.ts'

// No stored page shows where another address leads, so the cache has nothing to hear of these.
const list = (fields: Fields) => backOf(fields, '/desk/redirects')

export const addRedirect = action(
  { input: Redirect, may: mayPublish, form: list },
  async ({ viewer, input }) => {
    const { from, to, back } = input
    if (await articleAt(from))
      throw new Refused({ from: 'An article stands at this address, so it can’t lead elsewhere.' })
    const goal = plainPath(to)
    if (goal && (await wouldLoop(from, goal)))
      throw new Refused({ to: 'This would lead in a circle, back to where it began.' })
    const articleId = goal && (await articleAt(goal))
    await add(from, articleId ? { articleId } : { to }, await redirectAt(from), viewer)
    if (back) redirect(doneAt(back, 'added'))
  },
)

export const removeRedirect = action(
  { input: RedirectRemoval, may: mayPublish, form: list },
  async ({ viewer, input: { from, back } }) => {
    const before = await redirectAt(from)
    try {
      if (before) await remove(before, viewer)
    } catch (error) {
      if (!(error instanceof NotAsExpected)) throw error
    }
    // Gone is what was asked for, whoever was first.
    if (back) redirect(doneAt(back, 'removed'))
  },
)
