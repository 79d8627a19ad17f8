import Link from 'next/link'
import { State } from '#components/desk/State.tsx'
import { Table } from '#components/desk/Table.tsx'
import { When } from '#components/desk/When.tsx'
import { stateOf } from '#domain/article-acts.ts'
import type { ArticleStatus } from '#domain/articles.ts'
import type { Clock } from '#domain/time.ts'
import { stateNames } from './state-names.ts'

type Entry = {
  id: string
  headline: string
  status: ArticleStatus
  publishedAt: Date | null
  changedAt: Date
  section: string | null
  byline: string[]
  unsaved: boolean
}
type Props = { entries: Entry[]; now: Date; clock: Clock }

const head = ['Headline', 'State', 'Section', 'Byline', 'Published', 'Changed']

/** The articles of a page of the list. */
export function ArticleTable({ entries, now, clock }: Props) {
  const none = entries.length === 0 && 'No article matches. Widen the filters above, or begin one.'
  return (
    <Table caption="Articles" head={head} empty={none || undefined}>
      {entries.map((entry) => {
        const { kind, one } = stateNames[stateOf(entry, now)]
        return (
          <tr key={entry.id}>
            <th scope="row" dir="auto">
              <Link href={`/desk/articles/${entry.id}`} prefetch={false}>
                {entry.headline}
              </Link>{' '}
              {entry.unsaved && <span className="quiet">unsaved changes of yours</span>}
            </th>
            <td>
              <State kind={kind}>{one}</State>
            </td>
            <td data-label="Section">{entry.section}</td>
            <td data-label="By">{entry.byline.join(', ')}</td>
            <td data-label="Published">
              {entry.publishedAt && <When at={entry.publishedAt} now={now} clock={clock} />}
            </td>
            <td data-label="Changed">
              <When at={entry.changedAt} now={now} clock={clock} />
            </td>
          </tr>
        )
      })}
    </Table>
  )
}
