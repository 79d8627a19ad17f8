/** More cells than this are never made of one: a table of the newsroom is not that large. */
const most = { across: 50, down: 2000 }

/**
 * Cells joined with others become one cell and empty ones beside and below it, so that every cell that follows stays
 * in its column: the tables of a body join none.
 */
export function partedCells(body: Element): void {
  for (const table of body.querySelectorAll('table')) partCells(table)
}

function partCells(table: HTMLTableElement): void {
  /** By column: in how many more rows a cell from above reaches into it. */
  const reach: number[] = []
  for (const row of table.rows) {
    let column = 0
    const fillFromAbove = (before: Element | null) => {
      while ((reach[column] ?? 0) > 0) {
        reach[column]!--
        row.insertBefore(emptyCell(row), before)
        column++
      }
    }
    for (const cell of [...row.cells]) {
      fillFromAbove(cell)
      const across = Math.min(Math.max(1, cell.colSpan), most.across)
      // 0 reaches to the last row.
      const down = Math.min(cell.rowSpan || most.down, most.down)
      for (let n = 0; n < across; n++) reach[column++] = down - 1
      for (let n = 1; n < across; n++) cell.after(emptyCell(row, cell.localName))
    }
    fillFromAbove(null)
  }
}

function emptyCell(row: Element, name = 'td'): Element {
  return row.ownerDocument.createElement(name)
}
