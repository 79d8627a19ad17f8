import type { FormAction } from '#components/desk/act.ts'
import { Table } from '#components/desk/Table.tsx'
import { When } from '#components/desk/When.tsx'
import { ledBy, mostPicks } from '#domain/front-picks.ts'
import type { Clock } from '#domain/time.ts'
import { type PickedArticle, Send } from './Picks.tsx'

type Props = {
  candidates: PickedArticle[]
  picks: PickedArticle[]
  save: FormAction
  now: Date
  clock: Clock
  q: string
}

/** Published articles to pick from. */
export function Candidates({ candidates, picks, save, now, clock, q }: Props) {
  const seen = picks.map((pick) => pick.id)
  return (
    <Table
      caption="Articles to pick from"
      head={['Headline', 'Section', 'Published', '']}
      empty={
        candidates.length === 0 &&
        (q ? 'No published headline has these words.' : 'Nothing is published in a section yet.')
      }
    >
      {candidates.map(({ id, headline, section, publishedAt }) => (
        <tr key={id}>
          <th scope="row" dir="auto">
            {headline}
          </th>
          <td data-label="Section">{section}</td>
          <td data-label="Published">{publishedAt && <When at={publishedAt} now={now} clock={clock} />}</td>
          <td>
            <div className="buttons">
              {seen[0] !== id && (
                <Send save={save} seen={seen} order={ledBy(id, seen)} name="Make it the lead" of={headline} />
              )}
              {!seen.includes(id) && seen.length > 0 && seen.length < mostPicks && (
                <Send save={save} seen={seen} order={[...seen, id]} name="Second row" of={headline} />
              )}
            </div>
          </td>
        </tr>
      ))}
    </Table>
  )
}
