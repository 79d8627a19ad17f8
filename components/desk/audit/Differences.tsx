import { difference, fieldName, type Reading } from '#domain/audit.ts'

/** How something was and how it is now, field by field; long texts are folded. */
export function Differences({
  before,
  after,
  reading,
}: {
  before: unknown
  after: unknown
  reading: Reading
}) {
  const changes = difference(before, after, reading)
  if (changes.length === 0) return <span className="aside">nothing different</span>
  return (
    <ul className="differences">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          {field && <b>{fieldName(field)}: </b>}
          {before && <Side name="before" text={before} />}
          {before && after && ' → '}
          {after && <Side name="after" text={after} />}
        </li>
      ))}
    </ul>
  )
}

function Side({ name, text }: { name: 'before' | 'after'; text: string }) {
  const Mark = name === 'before' ? 'del' : 'ins'
  if (text.length <= 120) return <Mark dir="auto">{text}</Mark>
  return (
    <details>
      <summary>{name}</summary>
      <Mark dir="auto">{text}</Mark>
    </details>
  )
}
