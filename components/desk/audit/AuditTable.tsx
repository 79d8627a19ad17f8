import { Table } from '#components/desk/Table.tsx'
import { When } from '#components/desk/When.tsx'
import { actName } from '#domain/audit.ts'
import type { Clock } from '#domain/time.ts'
import { Differences } from './Differences.tsx'

type Act = {
  id: string
  at: Date
  userId: string | null
  name: string
  act: string
  subject: string
  before: unknown
  after: unknown
}
type Props = {
  acts: Act[]
  /** What the subjects are called today, and what stands in the acts by its id. */
  names: ReadonlyMap<string, string>
  now: Date
  clock: Clock
}

/** What the staff did, newest first. */
export function AuditTable({ acts, names, now, clock }: Props) {
  return (
    <Table
      caption="What the staff did"
      head={['When', 'Who', 'What', 'Before and after']}
      empty={acts.length === 0 && 'Nothing is written down here yet.'}
    >
      {acts.map((act) => (
        <tr key={act.id}>
          <td data-label="When">
            <When at={act.at} now={now} clock={clock} />
          </td>
          <th scope="row">
            {act.userId ? (
              <a href={`/desk/audit?by=${act.userId}`} className="link">
                <bdi>{act.name}</bdi>
              </a>
            ) : (
              <bdi>{act.name}</bdi>
            )}
          </th>
          <td>
            {actName(act.act)}:{' '}
            <a href={`/desk/audit?subject=${encodeURIComponent(act.subject)}`} className="link">
              <bdi>{names.get(act.subject) ?? act.subject}</bdi>
            </a>
          </td>
          <td>
            <Differences before={act.before} after={act.after} reading={{ names, clock }} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
