'use server'
import { redirect } from 'next/navigation.js'
import { frontChanged } from '#cache.ts'
import { headlinesOf, savePicks } from '#db/front-picks.ts'
import { backOf, doneAt } from '#domain/desk.ts'
import { FrontPicks, pushedOff } from '#domain/front-picks.ts'
import { mayPublish } from '#domain/permissions.ts'
import { action, orRefuse, Refused } from './door.ts'

export const saveFront = action(
  { input: FrontPicks, may: mayPublish, form: (fields) => backOf(fields, '/desk/front') },
  async ({ viewer, input: { order, seen, back } }) => {
    const known = await headlinesOf(order)
    if (order.some((id) => !known.has(id)))
      throw new Refused('One of these articles is gone. Please look again.')
    await orRefuse(
      savePicks({ order, seen, by: viewer }),
      'Somebody else has just changed the front. Here it is as it stands now; please do it again.',
    )
    frontChanged()
    const off = pushedOff({ seen, order })
    if (back) redirect(off ? doneAt(back, 'pushed', { off }) : doneAt(back, 'front'))
  },
)
