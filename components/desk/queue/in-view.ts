/* Where comments stand on the screen: a key judges only what can be read there. */

/** Whether any of it can be seen. */
export function isInView(comment: HTMLElement): boolean {
  const { top, bottom } = comment.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}

/** The first comment that begins on the screen, else the first of which something is there. */
export function firstInView(comments: HTMLElement[]): HTMLElement | undefined {
  const seen = comments.filter(isInView)
  return seen.find((comment) => comment.getBoundingClientRect().top >= 0) ?? seen[0] ?? comments[0]
}

/** Gives a comment the focus and shows it: whole, or from its beginning where it is longer than the screen. */
export function show(comment: HTMLElement): void {
  comment.focus({ preventScroll: true })
  const isLong = comment.offsetHeight > window.innerHeight * 0.8
  comment.scrollIntoView({ block: isLong ? 'start' : 'nearest' })
}
