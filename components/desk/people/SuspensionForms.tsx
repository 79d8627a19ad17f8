import { ActForm } from '#components/desk/ActForm.client.tsx'
import type { FormAction } from '#components/desk/act.ts'
import { ReasonField, SuspensionFields } from '#components/desk/queue/SuspensionFields.tsx'
import type { Person } from '#domain/people.ts'

type Props = {
  person: Person
  /** Whether they are suspended or banned now. */
  out: boolean
  actions: { suspend: FormAction; ban: FormAction; lift: FormAction }
  kept: { fields: Record<string, string>; problems: Record<string, string> } | null
}

/** Suspends somebody, bans them, or lets them back in. */
export function SuspensionForms({ person, out, actions, kept }: Props) {
  const given = (act: string) => (kept?.fields.act === act ? kept : null)
  const hidden = (act: string) => (
    <>
      <input type="hidden" name="person" value={person.id} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="back" value={`/desk/people/${person.id}`} />
    </>
  )
  return (
    <div className="person-forms">
      {out && (
        <ActForm action={actions.lift}>
          {hidden('lift')}
          <button type="submit">Lift it</button>
        </ActForm>
      )}
      <details open={given('suspend') !== null}>
        <summary>{out ? 'Suspend for another time' : 'Suspend'}</summary>
        <ActForm action={actions.suspend} className="form">
          {hidden('suspend')}
          <SuspensionFields typed={given('suspend')?.fields} problems={given('suspend')?.problems} />
          <button type="submit">Suspend</button>
        </ActForm>
      </details>
      <details open={given('ban') !== null}>
        <summary>Ban for ever</summary>
        <ActForm action={actions.ban} className="form">
          {hidden('ban')}
          <ReasonField typed={given('ban')?.fields} problems={given('ban')?.problems} />
          <button type="submit" className="danger">
            Ban
          </button>
        </ActForm>
      </details>
    </div>
  )
}
