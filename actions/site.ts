'use server'
import { redirect } from 'next/navigation.js'
import { z } from 'zod'
import { everythingChanged } from '#cache.ts'
import { changeSite as change, siteSettings } from '#db/site.ts'
import { savedInstead } from '#domain/overtaken.ts'
import { mayAdminister } from '#domain/permissions.ts'
import { asTyped, Settings } from '#domain/settings.ts'
import type { Site } from '#domain/site.ts'
import { action, orRefuse, type Problems } from './door.ts'

export const changeSite = action(
  {
    // The mark of the settings the form showed.
    input: Settings.extend({ seen: z.string().default('') }),
    may: mayAdminister,
    form: () => '/desk/settings',
  },
  async ({ viewer, input: { seen, ...settings } }) => {
    await orRefuse(change(settings, seen, viewer), async () => overtaken(settings, await siteSettings()))
    everythingChanged()
    redirect('/desk/settings?done=saved')
  },
)

/** Says that others were quicker, and beside each field that differs what stands there now. */
function overtaken(typed: Settings, present: Site): Problems {
  const shown = (settings: Settings) =>
    Object.fromEntries(
      (Object.keys(typed) as (keyof Settings)[]).map((field) => [field, asTyped(settings[field])]),
    )
  return {
    '': 'Somebody else saved the settings while you wrote. What you typed stands below; what differs from theirs is marked. Save again to put yours in its place.',
    ...savedInstead(shown(typed), shown(present)),
  }
}
