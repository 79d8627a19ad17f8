import type { Metadata } from 'next'
import { changeSite } from '#actions/site.ts'
import { Done } from '#components/desk/Done.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { SettingsForm, settingLabels } from '#components/desk/settings/SettingsForm.tsx'
import { markOf, siteSettings } from '#db/site.ts'
import { mayAdminister } from '#domain/permissions.ts'
import { type Asked, askedFor } from '../asked.ts'
import { atTheDesk } from '../at-the-desk.ts'

export const metadata: Metadata = { title: 'Settings' }

const sentences = { saved: 'The settings are saved, and every page shows them.' }

/** The settings of the site. */
export default async function SettingsPage({ searchParams }: { searchParams: Asked }) {
  await atTheDesk(mayAdminister)
  const { kept, done } = await askedFor(searchParams, sentences)
  const site = await siteSettings()
  return (
    <>
      <PageHead title="Settings" />
      <Done>{done}</Done>
      <Problems problems={kept?.problems} labels={settingLabels} />
      <SettingsForm
        site={site}
        seen={markOf(site)}
        action={changeSite}
        timeZones={['UTC', ...Intl.supportedValuesOf('timeZone')]}
        kept={kept}
      />
    </>
  )
}
