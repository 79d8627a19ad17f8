import Link from 'next/link'
import { Table } from '#components/desk/Table.tsx'
import { When } from '#components/desk/When.tsx'
import type { Clock } from '#domain/time.ts'

type Entry = { number: number; act: string; at: Date; by: string | null }
type Props = { path: string; entries: Entry[]; present: number; now: Date; clock: Clock }

/** The saves of an article, each with the way to compare it. */
export function RevisionTable({ path, entries, present, now, clock }: Props) {
  const none =
    entries.length === 0 && 'No revision is kept of this article: it came in before revisions were kept.'
  return (
    <Table
      caption="Revisions"
      head={['Revision', 'What was done', 'By', 'When', '']}
      empty={none || undefined}
    >
      {entries.map(({ number, act, at, by }) => (
        <tr key={number}>
          <th scope="row">{number}</th>
          <td>{act}</td>
          <td data-label="By" dir="auto">
            {by ?? 'an import'}
          </td>
          <td>
            <When at={at} now={now} clock={clock} />
          </td>
          <td>
            {number === present ? (
              'as it stands now'
            ) : (
              <Link className="link" href={`${path}?with=${number}`} prefetch={false}>
                Compare<span className="sr-only"> revision {number} with what stands now</span>
              </Link>
            )}
          </td>
        </tr>
      ))}
    </Table>
  )
}
