import { ActForm } from '#components/desk/ActForm.client.tsx'
import type { FormAction } from '#components/desk/act.ts'
import { Field } from '#components/desk/Field.client.tsx'
import { Table } from '#components/desk/Table.tsx'
import { topicPath } from '#components/paths.ts'
import { seenAs } from '#domain/newsroom.ts'
import type { Topic } from '#domain/topics.ts'
import { IdForm } from './IdForm.tsx'
import { NamedForm } from './NamedForm.tsx'

type Props = {
  topics: (Topic & { articles: number })[]
  q: string
  /** The address of this page of the list. */
  back: string
  actions: { change: FormAction; merge: FormAction; remove: FormAction }
  kept: { fields: Record<string, string>; problems: Record<string, string> } | null
}

/** Topics by name, each with what can be done to it. */
export function TopicsTable({ topics, q, back, actions, kept }: Props) {
  const open = (id: string, act: string) => kept?.fields.id === id && kept.fields.act === act
  return (
    <Table
      caption="Topics"
      head={['Topic', 'Articles', '']}
      empty={
        topics.length === 0 &&
        (q
          ? 'No topic has these letters in its name.'
          : 'There is no topic yet. Add the first below, or while writing an article.')
      }
    >
      {topics.map((topic) => (
        <tr key={topic.id}>
          <th scope="row">
            <a className="link" href={topicPath(topic)}>
              <bdi>{topic.name}</bdi>
            </a>
            <div className="choices">
              <details open={open(topic.id, 'words')}>
                <summary>
                  Change<span className="sr-only"> {topic.name}</span>
                </summary>
                <NamedForm
                  of={topic}
                  at="/topics/"
                  action={actions.change}
                  button="Save"
                  back={back}
                  kept={kept}
                />
              </details>
              <details open={open(topic.id, 'merge')}>
                <summary>
                  Merge<span className="sr-only"> {topic.name}</span>
                </summary>
                <ActForm action={actions.merge} className="form">
                  <input type="hidden" name="id" value={topic.id} />
                  <input type="hidden" name="seen" value={seenAs(topic)} />
                  <input type="hidden" name="act" value="merge" />
                  <input type="hidden" name="back" value={back} />
                  <Field
                    label="Becomes part of"
                    name="into"
                    value={open(topic.id, 'merge') ? kept?.fields.into : ''}
                    problem={open(topic.id, 'merge') ? kept?.problems.into : undefined}
                    list="all-topics"
                    required
                    hint={`The address of the other topic, as in /topics/…. ${topic.name} then disappears; its address leads there.`}
                  />
                  <button type="submit">Merge</button>
                </ActForm>
              </details>
            </div>
          </th>
          <td data-label="Articles">{topic.articles}</td>
          <td>
            {topic.articles === 0 && (
              <IdForm of={topic} action={actions.remove} back={back} button="Remove" />
            )}
          </td>
        </tr>
      ))}
    </Table>
  )
}
