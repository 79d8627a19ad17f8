import type { SearchQuery } from '#domain/search.ts'
import type { Section } from '#domain/sections.ts'
import { SearchField } from './SearchField.tsx'

type Props = { query: Pick<SearchQuery, 'q' | 'section' | 'from' | 'to'>; sections: Section[] }

/** Search by words, section and dates. */
export function SearchForm({ query: { q, section, from, to }, sections }: Props) {
  return (
    <search>
      <form action="/search" className="search">
        <h1>Search</h1>
        <SearchField q={q} />
        <div className="filters">
          {sections.length > 0 && (
            <p className="field">
              <label htmlFor="section">Section</label>
              <select id="section" name="section" defaultValue={section ?? ''}>
                <option value="">All sections</option>
                {sections.map(({ id, slug, name }) => (
                  <option key={id} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </p>
          )}
          <p className="field">
            <label htmlFor="from">From</label>
            <input id="from" name="from" type="date" defaultValue={from ?? ''} />
          </p>
          <p className="field">
            <label htmlFor="to">To</label>
            <input id="to" name="to" type="date" defaultValue={to ?? ''} />
          </p>
        </div>
      </form>
    </search>
  )
}
