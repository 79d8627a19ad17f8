import { ActForm } from '#components/desk/ActForm.client.tsx'
import type { FormAction } from '#components/desk/act.ts'
import { Table } from '#components/desk/Table.tsx'
import { articlePath } from '#components/paths.ts'

type Row = { path: string; to: string | null; article: { slug: string; headline: string } | null }
type Props = { redirects: Row[]; remove: FormAction; back: string; q: string }

/** Old addresses and where they lead. */
export function RedirectsTable({ redirects, remove, back, q }: Props) {
  return (
    <Table
      caption="Redirects"
      head={['Old address', 'Leads to', '']}
      empty={
        redirects.length === 0 &&
        (q ? 'No address has these letters in it.' : 'No address leads elsewhere yet.')
      }
    >
      {redirects.map(({ path, to, article }) => (
        <tr key={path}>
          <th scope="row" className="address">
            <bdi>{path}</bdi>
          </th>
          <td data-label="Leads to" className="address">
            {article ? (
              <a className="link" href={articlePath(article)}>
                <bdi>{article.headline}</bdi>
              </a>
            ) : (
              <bdi>{to}</bdi>
            )}
          </td>
          <td>
            <ActForm action={remove}>
              <input type="hidden" name="from" value={path} />
              <input type="hidden" name="back" value={back} />
              <button type="submit" className="small">
                Remove<span className="sr-only"> {path}</span>
              </button>
            </ActForm>
          </td>
        </tr>
      ))}
    </Table>
  )
}
