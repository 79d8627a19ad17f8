import { ActForm } from '#components/desk/ActForm.client.tsx'
import type { FormAction } from '#components/desk/act.ts'
import { Field, Lines } from '#components/desk/Field.client.tsx'
import { asTyped } from '#domain/settings.ts'
import type { Site } from '#domain/site.ts'

type Props = {
  site: Site
  /** The mark of these settings. */
  seen: string
  action: FormAction
  timeZones: string[]
  kept: { fields: Record<string, string>; problems: Record<string, string> } | null
}

export const settingLabels: Record<keyof Site, string> = {
  name: 'Name of the paper',
  tagline: 'Line below the name',
  language: 'Language',
  timeZone: 'Time zone',
  question: 'Question above the comments',
  commentDays: 'Comments close after (days)',
  bannedPhrases: 'Banned phrases',
  accent: 'Accent, light scheme',
  accentDark: 'Accent, dark scheme',
  email: 'E-mail for readers',
}

/** Everything about the site that can be set. */
export function SettingsForm({ site, seen, action, timeZones, kept }: Props) {
  const of = (name: keyof Site) => ({
    name,
    label: settingLabels[name],
    value: kept?.fields[name] ?? asTyped(site[name]),
    problem: kept?.problems[name],
  })
  return (
    <ActForm action={action} className="form">
      <input type="hidden" name="seen" value={seen} />
      <fieldset>
        <legend>The paper</legend>
        <Field {...of('name')} required maxLength={60} />
        <Field
          {...of('tagline')}
          maxLength={160}
          hint="Stands below the name on the front, and in what search engines show."
        />
        <Field {...of('email')} type="email" hint="Stands in security.txt. May be left empty." />
        <Field
          {...of('language')}
          required
          hint="A language tag: en, en-GB, de, ar-EG. Dates, hyphens and the direction of writing follow it."
        />
        <Field
          {...of('timeZone')}
          required
          list="time-zones"
          hint="All times on the site are in this zone."
        />
        <datalist id="time-zones">
          {timeZones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </fieldset>
      <fieldset>
        <legend>Comments</legend>
        <Field
          {...of('question')}
          required
          maxLength={200}
          hint="Articles may have a question of their own."
        />
        <Field
          {...of('commentDays')}
          hint="For new articles; each can have its own number. Empty: they stay open."
        />
        <Lines
          {...of('bannedPhrases')}
          rows={8}
          hint="One on each line. Comments with one of them wait for a moderator, however it is disguised; words that only contain it are left alone."
        />
      </fieldset>
      <fieldset>
        <legend>Colour</legend>
        <Field
          {...of('accent')}
          required
          maxLength={7}
          hint="For kickers, links in text and the main action: # and six digits. It must be easy to read on the light paper."
        />
        <Field {...of('accentDark')} required maxLength={7} hint="The same for the dark paper." />
      </fieldset>
      <div className="buttons">
        <button type="submit" className="main">
          Save the settings
        </button>
      </div>
    </ActForm>
  )
}
