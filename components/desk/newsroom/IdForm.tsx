import { ActForm } from '#components/desk/ActForm.client.tsx'
import type { FormAction } from '#components/desk/act.ts'
import { seenAs, type Words } from '#domain/newsroom.ts'

type Props = { of: Words & { id: string }; action: FormAction; back: string; button: string }

/** A button that does something to one section or topic. */
export function IdForm({ of, action, back, button }: Props) {
  return (
    <ActForm action={action}>
      <input type="hidden" name="id" value={of.id} />
      <input type="hidden" name="seen" value={seenAs(of)} />
      <input type="hidden" name="back" value={back} />
      <button type="submit" className="small">
        {button}
        <span className="sr-only"> {of.name}</span>
      </button>
    </ActForm>
  )
}
