import { z } from 'zod'
import { articleStates } from './article-acts.ts'

/** What the desk's list of articles is narrowed by, as the address of the page says it. Bad values are left out. */
export const DeskFilter = z.object({
  state: z.enum(articleStates).nullable().catch(null),
  sectionId: z.uuid().nullable().catch(null),
  authorId: z.uuid().nullable().catch(null),
  /** Only what the viewer began. */
  mine: z.boolean().catch(false),
  /** Words the headline holds, in any order. */
  words: z.string().max(200).trim().catch(''),
  /** Id of the article the page comes after. */
  after: z.uuid().nullable().catch(null),
})
export type DeskFilter = z.output<typeof DeskFilter>

type Query = Record<string, string | string[] | undefined>

/** The filter an address stands for. */
export function filterOf(query: Query): DeskFilter {
  return DeskFilter.parse({
    state: query.state ?? null,
    sectionId: query.section || null,
    authorId: query.author || null,
    mine: query.mine === 'yes',
    words: query.q ?? '',
    after: query.after ?? null,
  })
}

/** The address of the list with a filter changed in some points; a changed filter begins at its first page. */
export function addressOfList(filter: DeskFilter, changed: Partial<DeskFilter> = {}): string {
  const { state, sectionId, authorId, mine, words, after } = { ...filter, after: null, ...changed }
  const query = new URLSearchParams(
    Object.entries({
      q: words,
      state,
      section: sectionId,
      author: authorId,
      mine: mine ? 'yes' : null,
      after,
    }).filter((pair): pair is [string, string] => Boolean(pair[1])),
  )
  return query.size > 0 ? `/desk/articles?${query}` : '/desk/articles'
}
