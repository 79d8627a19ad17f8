import { Choice, Field } from '#components/desk/Field.client.tsx'
import { suspensionSpans } from '#domain/suspensions.ts'

type Props = { typed?: Record<string, string>; problems?: Record<string, string> }

const spans = Object.entries(suspensionSpans).map(([value, name]) => ({ value, name }))

/** How long somebody is suspended, and why. */
export function SuspensionFields({ typed = {}, problems = {} }: Props) {
  return (
    <>
      <Choice label="How long" name="span" value={typed.span ?? '1'} options={spans} />
      <Field
        label="Last day (for “Until a date”)"
        name="until"
        type="date"
        value={typed.until}
        problem={problems.until}
      />
      <ReasonField typed={typed} problems={problems} />
    </>
  )
}

/** Why somebody is suspended or banned. */
export function ReasonField({ typed = {}, problems = {} }: Props) {
  return (
    <Field
      label="Reason (they will read it)"
      name="reason"
      value={typed.reason}
      problem={problems.reason}
      maxLength={300}
      required
    />
  )
}
