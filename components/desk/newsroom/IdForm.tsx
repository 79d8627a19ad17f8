import type { FormAction } from '#components/desk/act.ts'

type Props = { id: string; action: FormAction; back: string; button: string; of: string }

/** A button that does something to one section or topic. */
export function IdForm({ id, action, back, button, of }: Props) {
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={back} />
      <button type="submit" className="small">
        {button}
        <span className="sr-only"> {of}</span>
      </button>
    </form>
  )
}
