import type { ArticleDraft } from '#domain/drafts.ts'
import type { Choices } from './choices.ts'

/** Names that stand in a field of the settings and were not added, by the field of the draft they are for. */
export type Unadded = { authorIds: string; topicIds: string }
export const nothingUnadded: Unadded = { authorIds: '', topicIds: '' }

type One = { id: string; name: string }

/** The one of that name, however it is written in capitals. */
export function named<Of extends One>(name: string, choices: readonly Of[]): Of | undefined {
  const wanted = name.trim().toLowerCase()
  return choices.find((choice) => choice.name.toLowerCase() === wanted)
}

export const pressAdd = 'Press Add, or empty this field.'

/** A draft with the names that are known added to it, and what is to be said of the others, by field. */
export function withAdded(
  draft: ArticleDraft,
  unadded: Unadded,
  choices: Pick<Choices, 'authors' | 'topics'>,
): { draft: ArticleDraft; problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  let full = draft
  for (const [field, all] of [
    ['authorIds', choices.authors],
    ['topicIds', choices.topics],
  ] as const) {
    if (!unadded[field].trim()) continue
    const known = named(unadded[field], all)
    if (!known) problems[field] = pressAdd
    else if (!draft[field].includes(known.id)) full = { ...full, [field]: [...draft[field], known.id] }
  }
  return { draft: full, problems }
}
