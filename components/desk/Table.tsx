import type { ReactNode } from 'react'

type Props = {
  /** What is listed, for those who don't see it. */
  caption: string
  /** Names of the columns; an empty one is for controls. */
  head: readonly string[]
  /** Rows: `<tr>` with as many cells. Give a cell `data-label` with its column's name, shown on small screens. */
  children: ReactNode
  /** Said instead of the table where there are no rows. */
  empty?: ReactNode
}

/** A dense table, which on a small screen becomes a list of its rows. */
export function Table({ caption, head, children, empty }: Props) {
  if (empty) return <p className="empty">{empty}</p>
  return (
    <table className="table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {head.map((name, place) => (
            <th key={name || place} scope="col">
              {name || <span className="sr-only">What can be done</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
