/** On a narrow screen the row of sections scrolls: brings the one the reader is in to its middle. */
export function showSection(): void {
  const row = document.querySelector('.sections ul')
  const current = row?.querySelector('[aria-current]')
  if (!row || !current) return
  const middle = (element: Element) => {
    const { left, width } = element.getBoundingClientRect()
    return left + width / 2
  }
  row.scrollLeft += middle(current) - middle(row)
}
