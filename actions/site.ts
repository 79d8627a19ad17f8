'use server'
import { redirect } from 'next/navigation.js'
import { everythingChanged } from '#cache.ts'
import { changeSite as change } from '#db/site.ts'
import { mayAdminister } from '#domain/permissions.ts'
import { Settings } from '#domain/settings.ts'
import { action } from './door.ts'

export const changeSite = action(
  { input: Settings, may: mayAdminister, form: () => '/desk/settings' },
  async ({ viewer, input }) => {
    await change(input, viewer)
    everythingChanged()
    redirect('/desk/settings?done=saved')
  },
)
