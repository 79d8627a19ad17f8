import { State } from '#components/desk/State.tsx'
import { Table } from '#components/desk/Table.tsx'
import { type Person, roleNames } from '#domain/people.ts'
import { suspensionAt } from '#domain/suspensions.ts'
import { type Clock, shortTime } from '#domain/time.ts'

type Props = { people: Person[]; now: Date; clock: Clock; filtered: boolean; withEmail: boolean }

/** People one below the other. Their addresses are for administrators alone. */
export function PeopleTable({ people, now, clock, filtered, withEmail }: Props) {
  const head = ['Name', ...(withEmail ? ['E-mail'] : []), 'Role', 'State', 'Since']
  return (
    <Table
      caption="People"
      head={head}
      empty={
        people.length === 0 &&
        (filtered ? 'Nobody was found. Fewer letters may find more.' : 'Nobody has an account yet.')
      }
    >
      {people.map((person) => (
        <tr key={person.id}>
          <th scope="row">
            <a className="link" href={`/desk/people/${person.id}`}>
              <bdi>{person.name}</bdi>
            </a>
          </th>
          {withEmail && (
            <td data-label="E-mail">
              <bdi>{person.email}</bdi>
            </td>
          )}
          <td data-label="Role">{roleNames[person.role].name}</td>
          <td data-label="State">
            <PersonState person={person} now={now} clock={clock} />
          </td>
          <td data-label="Since" className="when">
            {shortTime(person.createdAt, clock)}
          </td>
        </tr>
      ))}
    </Table>
  )
}

/** Whether somebody may write, in words. */
export function PersonState({ person, now, clock }: { person: Person; now: Date; clock: Clock }) {
  const suspension = suspensionAt(person.suspendedUntil, now)
  if (suspension === 'banned') return <State kind="bad">Banned</State>
  if (suspension === 'suspended')
    return <State kind="bad">{`Suspended until ${shortTime(person.suspendedUntil!, clock)}`}</State>
  return person.confirmed ? <State kind="good">Active</State> : <State kind="waiting">Not confirmed</State>
}
