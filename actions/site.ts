'use server'
import { redirect } from 'next/navigation.js'
import { z } from 'zod'
import { everythingChanged } from '#cache.ts'
import { NotAsExpected } from '#db/atomically.ts'
import { changeSite as change, siteSettings } from '#db/site.ts'
import { mayAdminister } from '#domain/permissions.ts'
import { asTyped, Settings } from '#domain/settings.ts'
import type { Site } from '#domain/site.ts'
import { action, type Problems, Refused } from './door.ts'

export const changeSite = action(
  {
    // The mark of the settings the form showed.
    input: Settings.extend({ seen: z.string().default('') }),
    may: mayAdminister,
    form: () => '/desk/settings',
  },
  async ({ viewer, input: { seen, ...settings } }) => {
    try {
      await change(settings, seen, viewer)
    } catch (error) {
      if (!(error instanceof NotAsExpected)) throw error
      throw new Refused(overtaken(settings, await siteSettings()))
    }
    everythingChanged()
    redirect('/desk/settings?done=saved')
  },
)

/** Says that others were quicker, and beside each field that differs what stands there now. */
function overtaken(typed: Settings, present: Site): Problems {
  const fields = (Object.keys(typed) as (keyof Settings)[]).filter(
    (field) => asTyped(typed[field]) !== asTyped(present[field]),
  )
  return {
    '': 'Somebody else saved the settings while you wrote. What you typed stands below; what differs from theirs is marked. Save again to put yours in its place.',
    ...Object.fromEntries(fields.map((field) => [field, standsAs(asTyped(present[field]))])),
  }
}

const standsAs = (saved: string) => (saved ? `It is saved as: ${saved.slice(0, 300)}` : 'It is saved empty.')
