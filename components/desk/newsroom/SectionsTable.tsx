import { ActForm } from '#components/desk/ActForm.client.tsx'
import type { FormAction } from '#components/desk/act.ts'
import { Table } from '#components/desk/Table.tsx'
import { sectionPath } from '#components/paths.ts'
import { moved } from '#domain/front-picks.ts'
import type { Section } from '#domain/sections.ts'
import { IdForm } from './IdForm.tsx'
import { NamedForm } from './NamedForm.tsx'

type Props = {
  sections: (Section & { articles: number })[]
  actions: { change: FormAction; order: FormAction; remove: FormAction }
  kept: { fields: Record<string, string>; problems: Record<string, string> } | null
}

const back = '/desk/sections'

/** The sections in the order of the masthead, each with what can be done to it. */
export function SectionsTable({ sections, actions, kept }: Props) {
  const order = sections.map((section) => section.id)
  return (
    <Table
      caption="Sections"
      head={['Section', 'Articles', '']}
      empty={
        sections.length === 0 &&
        'There is no section yet. Articles in a section stand in the lists and on the front; add the first below.'
      }
    >
      {sections.map((section, place) => (
        <tr key={section.id}>
          <th scope="row">
            <a className="link" href={sectionPath(section)}>
              <bdi>{section.name}</bdi>
            </a>
            <details open={kept?.fields.id === section.id && kept.fields.act === 'words'}>
              <summary>
                Change<span className="sr-only"> {section.name}</span>
              </summary>
              <NamedForm
                of={section}
                at="/sections/"
                action={actions.change}
                button="Save"
                back={back}
                kept={kept}
              />
            </details>
          </th>
          <td data-label="Articles">{section.articles}</td>
          <td>
            <div className="buttons">
              {place > 0 && (
                <Reorder
                  seen={order}
                  order={moved(order, place, -1)}
                  action={actions.order}
                  button="Up"
                  of={section.name}
                />
              )}
              {place < sections.length - 1 && (
                <Reorder
                  seen={order}
                  order={moved(order, place, 1)}
                  action={actions.order}
                  button="Down"
                  of={section.name}
                />
              )}
              {section.articles === 0 && (
                <IdForm of={section} action={actions.remove} back={back} button="Remove" />
              )}
            </div>
          </td>
        </tr>
      ))}
    </Table>
  )
}

function Reorder({
  seen,
  order,
  action,
  button,
  of,
}: {
  seen: string[]
  order: string[]
  action: FormAction
  button: string
  of: string
}) {
  return (
    <ActForm action={action}>
      <input type="hidden" name="seen" value={seen.join(',')} />
      <input type="hidden" name="order" value={order.join(',')} />
      <input type="hidden" name="back" value={back} />
      <button type="submit" className="small">
        {button}
        <span className="sr-only"> {of}</span>
      </button>
    </ActForm>
  )
}
