import { unreachable } from '#components/desk/act.ts'
import type { Author } from '#domain/authors.ts'
import type { Inline } from '#domain/body.ts'
import type { ArticleDraft } from '#domain/drafts.ts'
import type { Picture } from '#domain/pictures.ts'
import type { KeepAnswer, SaveAnswer } from '#domain/saves.ts'
import type { Topic } from '#domain/topics.ts'

/** What the editor can ask of the server; the page hands the actions in. */
export type Answer<Result> = { ok: true; result: Result } | { ok: false; problems: Record<string, string> }
type Ask<Input, Result> = (given: Input) => Promise<Answer<Result>>

type Based = { id: string; basedOn: number }
/** `seen`: when what is kept was kept, as this window last saw it. */
export type Typed = Based & { draft: ArticleDraft; seen: Date | null }
export type Correction = { id: string; text: Inline; at: Date }

export type EditorActs = {
  saveDraft: Ask<Typed, KeepAnswer>
  discardDraft: Ask<{ id: string; seen: Date | null }, KeepAnswer>
  save: Ask<Typed, SaveAnswer>
  publish: Ask<Typed, SaveAnswer>
  schedule: Ask<Typed & { at: Date }, SaveAnswer>
  unschedule: Ask<Based, SaveAnswer>
  update: Ask<Typed & { substantive: boolean }, SaveAnswer>
  withdraw: Ask<Based & { reason: string }, SaveAnswer>
  delete: Ask<Based, unknown>
  correct: Ask<{ id: string; text: string }, { corrections: Correction[] }>
  uploadPicture: Ask<{ file: File }, Picture>
  setFocalPoint: Ask<{ id: string; focalX: number; focalY: number }, unknown>
  ensureGuest: Ask<{ name: string }, Author>
  /** Only where the viewer may make topics. */
  ensureTopic: Ask<{ name: string }, Topic> | null
}

/** Asks, and makes of a broken connection an answer like any other. */
export async function asked<Result>(answer: Promise<Answer<Result>>): Promise<Answer<Result>> {
  try {
    return (await answer) ?? { ok: false, problems: { '': unreachable } }
  } catch {
    return { ok: false, problems: { '': unreachable } }
  }
}

/** The problems of an answer by the field of the draft they are about. */
export function byField(problems: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems)
      .map(([path, sentence]) => [path.replace(/^draft\.?/, '').split('.')[0]!, sentence] as const)
      .toReversed(),
  )
}
