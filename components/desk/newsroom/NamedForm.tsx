import { ActForm } from '#components/desk/ActForm.client.tsx'
import type { FormAction } from '#components/desk/act.ts'
import { Field, Lines } from '#components/desk/Field.client.tsx'
import { seenAs } from '#domain/newsroom.ts'

type Named = { id: string; slug: string; name: string; description: string }

type Props = {
  /** What is changed; left out: something new is added. */
  of?: Named
  /** Where its pages are, such as `/sections/`. */
  at: string
  action: FormAction
  button: string
  back: string
  kept: { fields: Record<string, string>; problems: Record<string, string> } | null
}

/** Name, address and description of a section or a topic. */
export function NamedForm({ of, at, action, button, back, kept }: Props) {
  const mine = (kept?.fields.id ?? '') === (of?.id ?? '') && kept?.fields.act === 'words' ? kept : null
  return (
    <ActForm action={action} className="form">
      {of && <input type="hidden" name="id" value={of.id} />}
      {of && <input type="hidden" name="seen" value={seenAs(of)} />}
      <input type="hidden" name="act" value="words" />
      <input type="hidden" name="back" value={back} />
      <Field
        label="Name"
        name="name"
        value={mine?.fields.name ?? of?.name}
        problem={mine?.problems.name}
        required
        maxLength={80}
      />
      <Field
        label="Address"
        name="slug"
        value={mine?.fields.slug ?? of?.slug}
        problem={mine?.problems.slug}
        maxLength={120}
        hint={
          of
            ? `What follows ${at}. The old address will lead to the new one.`
            : `What follows ${at}. Left empty, it is made from the name.`
        }
      />
      <Lines
        label="Description"
        name="description"
        value={mine?.fields.description ?? of?.description}
        problem={mine?.problems.description}
        rows={2}
        maxLength={500}
        hint="Stands at the head of its page."
      />
      <div className="buttons">
        <button type="submit" className={of ? undefined : 'main'}>
          {button}
        </button>
      </div>
    </ActForm>
  )
}
