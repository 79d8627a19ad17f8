import { z } from 'zod'
import { ArticleStatus } from './articles.ts'
import { ArticleContent } from './drafts.ts'
import { isSame } from './same.ts'

/** An article as it was after a save, whole: what is kept of every revision. Times come back from JSON as texts. */
export const Revision = ArticleContent.extend({
  status: ArticleStatus,
  publishedAt: z.coerce.date().nullable(),
  updatedAt: z.coerce.date().nullable(),
})
export type Revision = z.output<typeof Revision>

/** The fields in which two revisions differ. */
export function changedFields(before: Revision, after: Revision): (keyof Revision)[] {
  const fields = Object.keys(Revision.shape) as (keyof Revision)[]
  return fields.filter((field) => !isSame(before[field], after[field]))
}

/** What the audit log keeps of a change: the fields that differ, the body as the number of the revision that has it. */
export function changesOf(
  before: (Revision & { revision: number }) | null,
  after: Revision & { revision: number },
): { before: Record<string, unknown> | null; after: Record<string, unknown> } {
  const fields = before ? changedFields(before, after) : (Object.keys(Revision.shape) as (keyof Revision)[])
  const pick = (from: Revision & { revision: number }) => ({
    revision: from.revision,
    ...Object.fromEntries(
      fields.map((field) => [field, field === 'body' ? `as in revision ${from.revision}` : from[field]]),
    ),
  })
  return { before: before && pick(before), after: pick(after) }
}

/** Pages outside any section stand in the footer of every page. */
export function showsInFooter({ sectionId }: Pick<Revision, 'sectionId'>): boolean {
  return sectionId === null
}
