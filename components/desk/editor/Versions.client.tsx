'use client'
import type { Field, Names } from '#domain/comparison.ts'
import type { Clock } from '#domain/time.ts'
import { elsewhereWords, namesOf, staleWords } from './article-words.ts'
import type { Choices } from './settings/choices.ts'
import type { useDraft } from './useDraft.ts'
import type { useSaves } from './useSaves.ts'
import { VersionsPanel } from './VersionsPanel.client.tsx'

type Props = {
  writing: ReturnType<typeof useDraft>
  saves: Pick<ReturnType<typeof useSaves>, 'stale' | 'setStale' | 'setDone'>
  choices: Choices
  clock: Clock
  /** The text was replaced. */
  onText: () => void
}

/** The other version, where there is one: from another window of the writer's first, then what was saved meanwhile. */
export function Versions({ writing, saves, choices, clock, onText }: Props) {
  const { draft, elsewhere } = writing
  const { stale, setStale, setDone } = saves
  const other = elsewhere ?? stale
  if (!other) return null
  const names: Names = {
    sections: namesOf(choices.sections),
    authors: namesOf(choices.authors),
    topics: namesOf(choices.topics),
  }
  const onTake = (field: Field) => {
    const { standsAlone } = other.draft
    writing.patch({ [field]: other.draft[field], ...(field === 'sectionId' && { standsAlone }) })
    if (field === 'body') onText()
  }
  const same = { draft, names, other: other.draft, onTake }
  if (elsewhere)
    return (
      <VersionsPanel
        key="elsewhere"
        {...same}
        words={elsewhereWords(elsewhere.savedAt, clock)}
        onGoOn={() => {
          writing.goOn()
          setDone(null)
        }}
        // What is kept is what this page opens with.
        onTakeAll={() => writing.leaveFor(location.pathname)}
      />
    )
  return (
    <VersionsPanel
      key="stale"
      {...same}
      words={staleWords(stale!, clock)}
      onGoOn={() => {
        writing.rebase(stale!.draft, stale!.revision)
        setStale(null)
        setDone('You are writing on from what is saved. Save to put your version in its place.')
      }}
      onTakeAll={() => {
        writing.rebase(stale!.draft, stale!.revision)
        writing.setDraft(stale!.draft)
        onText()
        setStale(null)
      }}
    />
  )
}
