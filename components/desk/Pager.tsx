type Props = {
  /** What the pages are of, for those who hear it: "Pages of articles". */
  label: string
  /** Address of the next page; null on the last. */
  next: string | null
  nextName?: string
  /** Address of the first page, where this is not it. */
  first?: string | null
  firstName?: string
}

/** The way through a list by its keys: on, and back to its beginning. */
export function Pager({
  label,
  next,
  nextName = 'Older',
  first = null,
  firstName = 'Back to the newest',
}: Props) {
  if (!next && !first) return null
  return (
    <nav className="pages" aria-label={label}>
      {first && <a href={first}>{firstName}</a>}
      {next && (
        <a href={next} rel="next">
          {nextName}
        </a>
      )}
    </nav>
  )
}
