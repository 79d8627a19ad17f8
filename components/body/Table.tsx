import { each } from '#components/each.tsx'
import { type BlockOf, inlineText } from '#domain/body.ts'
import { Spans } from './Spans.tsx'

/** A table that scrolls by itself where the page is too narrow, by keyboard too. */
export function Table({ block: { caption, head, rows } }: { block: BlockOf<'table'> }) {
  const figures = columnsOfFigures(rows)
  const columnClass = (column: number) => (figures.has(column) ? 'n' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section would need a heading
    <div className="scrolls" tabIndex={0} role="region" aria-label={caption || 'Table'}>
      <table>
        {caption && <caption>{caption}</caption>}
        {head.length > 0 && (
          <thead>
            <tr>
              {each(head, (cell, column) =>
                inlineText(cell).trim() ? (
                  <th scope="col" className={columnClass(column)}>
                    <Spans of={cell} />
                  </th>
                ) : (
                  <td />
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {each(rows, (row) => (
            <tr>
              {each(row, (cell, column) => (
                <td className={columnClass(column)}>
                  <Spans of={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const figure = /^[-+−–]?\p{Sc}?[\d.,\s\u202f]+[%‰]?\p{Sc}?$/u

/** Columns that hold nothing but figures stand flush at their end, so that their digits meet. */
function columnsOfFigures(rows: BlockOf<'table'>['rows']): Set<number> {
  const columns = new Set<number>()
  for (let column = 0; column < Math.max(0, ...rows.map((row) => row.length)); column++) {
    const cells = rows.map((row) => inlineText(row[column] ?? []).trim()).filter(Boolean)
    if (cells.length > 0 && cells.every((text) => figure.test(text))) columns.add(column)
  }
  return columns
}
