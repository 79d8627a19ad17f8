/** Where the words go. Stands in a form that asks /search. */
export function SearchField({ q = '' }: { q?: string }) {
  return (
    <p className="field words">
      <label htmlFor="q">Words to look for</label>
      <span>
        <input id="q" name="q" type="search" defaultValue={q} maxLength={200} enterKeyHint="search" />
        <button type="submit" className="action">
          Search
        </button>
      </span>
    </p>
  )
}
