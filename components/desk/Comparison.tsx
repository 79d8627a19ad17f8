import type { ReactNode } from 'react'
import { each } from '#components/each.tsx'
import {
  compareBodies,
  differingFields,
  type Field,
  fieldNames,
  fieldWords,
  folded,
  type Names,
} from '#domain/comparison.ts'
import type { ArticleDraft } from '#domain/drafts.ts'

type Side = { title: string; content: Omit<ArticleDraft, 'standsAlone'> }
type Props = {
  left: Side
  right: Side
  names: Names
  /** What can be done about a field that differs. */
  act?: (field: Field) => ReactNode
}

/** Two versions of an article side by side, field by field, as far as they differ. */
export function Comparison({ left, right, names, act }: Props) {
  const fields = differingFields(left.content, right.content)
  if (fields.length === 0) return <p className="empty">The two are the same.</p>
  return (
    <table className="comparison">
      <caption className="sr-only">
        {left.title}, and beside it {right.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">{left.title}</th>
          <th scope="col">{right.title}</th>
        </tr>
      </thead>
      {each(fields, (field) => (
        <tbody>
          <tr className="field">
            <th scope="rowgroup" colSpan={2}>
              {fieldNames[field]} {act?.(field)}
            </th>
          </tr>
          {field === 'body' ? (
            <Bodies left={left} right={right} />
          ) : (
            <tr className="differs">
              <td dir="auto">{fieldWords(left.content, field, names)}</td>
              <td dir="auto">{fieldWords(right.content, field, names)}</td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}

function Bodies({ left, right }: { left: Side; right: Side }) {
  return each(folded(compareBodies(left.content.body, right.content.body)), ({ rows, hidden }) =>
    hidden > 0 ? (
      <tr className="folded">
        <td colSpan={2}>{hidden} blocks are the same on both sides.</td>
      </tr>
    ) : (
      each(rows, (row) => (
        <tr className={row.same ? undefined : 'differs'}>
          <td dir="auto">{row.left}</td>
          <td dir="auto">{row.right}</td>
        </tr>
      ))
    ),
  )
}
