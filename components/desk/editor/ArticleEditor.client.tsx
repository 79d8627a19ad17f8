'use client'
import { useCallback, useEffect, useState } from 'react'
import { stateOf } from '#domain/article-acts.ts'
import type { Names } from '#domain/comparison.ts'
import type { ArticleDraft } from '#domain/drafts.ts'
import type { Picture } from '#domain/pictures.ts'
import type { SaveAnswer, Stale, Times } from '#domain/saves.ts'
import { slugify } from '#domain/slugs.ts'
import { type Clock, longTime, timeOfDay } from '#domain/time.ts'
import { ActBar } from './ActBar.client.tsx'
import { type Answer, asked, byField, type Correction, type EditorActs } from './acts.ts'
import { afterSave, namesOf, stateWords } from './article-words.ts'
import { BodyEditor } from './BodyEditor.client.tsx'
import { EditorPictures } from './EditorPictures.client.tsx'
import { Heads } from './Heads.client.tsx'
import { StalePanel } from './StalePanel.client.tsx'
import type { Choices } from './settings/choices.ts'
import { Settings } from './settings/Settings.client.tsx'
import { useDraft } from './useDraft.ts'

type Props = {
  id: string
  revision: number
  /** As it stands saved. */
  saved: ArticleDraft
  times: Times
  /** What the viewer typed earlier and didn't save, and the revision they began from. */
  kept: { draft: ArticleDraft; basedOn: number; at: Date } | null
  /** What others saved since that revision. */
  stale: Stale | null
  pictures: Record<string, Picture>
  corrections: Correction[]
  choices: Choices
  clock: Clock
  siteUrl: string
  siteQuestion: string
  mayPublish: boolean
  acts: EditorActs
}

/** The editor of an article: text, settings, and everything that can be done with it. */
export function ArticleEditor(props: Props) {
  const { id, acts, clock, mayPublish } = props
  const [times, setTimes] = useState(props.times)
  const [stale, setStale] = useState(props.stale)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [done, setDone] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [corrections, setCorrections] = useState(props.corrections)
  const [choices, setChoices] = useState(props.choices)
  /** Counts up where the text is replaced from outside, so that the editor takes it. */
  const [round, setRound] = useState(0)
  const writing = useDraft({
    id,
    saved: props.saved,
    kept: props.kept && { draft: props.kept.draft, at: props.kept.at },
    basedOn: props.kept?.basedOn ?? props.revision,
    acts,
  })
  const { draft, patch, basedOn } = writing
  const [slugFollows, setSlugFollows] = useState(
    props.times.status === 'draft' &&
      (/^untitled-/.test(draft.slug) || draft.slug === slugify(draft.headline)),
  )
  const state = stateOf(times, new Date())

  /** Does an act that saves what is typed, or one that leaves it (`sent` null). */
  const settle = useCallback(
    async (ask: () => Promise<Answer<SaveAnswer>>, sent: ArticleDraft | null, words: string) => {
      setBusy(true)
      setDone(null)
      const answer = await writing.whileHeld(() => asked(ask()))
      setBusy(false)
      if (!answer.ok) {
        setProblems(byField(answer.problems))
        return false
      }
      setProblems({})
      if ('stale' in answer.result) {
        setStale(answer.result.stale)
        return false
      }
      const { saved } = answer.result
      setTimes({ status: saved.status, publishedAt: saved.publishedAt, updatedAt: saved.updatedAt })
      if (sent) writing.settle(sent, afterSave(sent, saved), saved.revision)
      else writing.rebase(null, saved.revision)
      setDone(`${words} ${timeOfDay(new Date(), clock)}.`)
      return true
    },
    [writing.whileHeld, writing.settle, writing.rebase, clock],
  )

  const typed = { id, basedOn, draft }
  const save = () => settle(() => acts.save(typed), draft, 'Saved at')
  const keep = async () => {
    await writing.keep()
    setDone('Your draft is kept. Readers see it once you update the article.')
  }
  const quickSave = state === 'published' ? keep : save

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      if (!busy) quickSave()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  const edit = useCallback(
    (changed: Partial<ArticleDraft>) => {
      setDone(null)
      patch(changed)
    },
    [patch],
  )
  const onHead = (changed: Partial<ArticleDraft>) => {
    const follows = slugFollows && changed.headline !== undefined
    edit(follows ? { ...changed, slug: slugify(changed.headline!, draft.slug) } : changed)
  }
  const onSettings = (changed: Partial<ArticleDraft>) => {
    if (changed.slug !== undefined) setSlugFollows(false)
    edit(changed)
  }
  const onBody = useCallback((body: ArticleDraft['body']) => edit({ body }), [edit])

  const replace = (next: ArticleDraft) => {
    writing.setDraft(next)
    setRound((n) => n + 1)
  }
  const names: Names = {
    sections: namesOf(choices.sections),
    authors: namesOf(choices.authors),
    topics: namesOf(choices.topics),
  }
  return (
    <EditorPictures pictures={props.pictures} acts={acts}>
      <div className="article-editor">
        <ActBar
          state={state}
          stateWords={stateWords(state, times, clock)}
          slug={writing.saved.slug}
          id={id}
          keeping={writing.keeping}
          dirty={writing.dirty}
          done={done}
          problems={problems}
          busy={busy || stale !== null}
          clock={clock}
          mayPublish={mayPublish}
          onSave={save}
          onPublish={() => settle(() => acts.publish(typed), draft, 'Published at')}
          onSchedule={(at) =>
            settle(
              () => acts.schedule({ ...typed, at }),
              draft,
              `It will appear on ${longTime(at, clock)}. Scheduled at`,
            )
          }
          onUnschedule={() =>
            settle(() => acts.unschedule({ id, basedOn }), null, 'Taken off the schedule at')
          }
          onUpdate={(substantive) =>
            settle(() => acts.update({ ...typed, substantive }), draft, 'Updated at')
          }
          onWithdraw={(reason) => settle(() => acts.withdraw({ id, basedOn, reason }), null, 'Withdrawn at')}
          onCorrect={async (text) => {
            setBusy(true)
            const answer = await asked(acts.correct({ id, text }))
            setBusy(false)
            setProblems(answer.ok ? {} : byField(answer.problems))
            if (answer.ok) {
              setCorrections(answer.result.corrections)
              setDone('The correction stands above the text.')
            }
            return answer.ok
          }}
          onDelete={async () => {
            setBusy(true)
            const answer = await writing.whileHeld(() => asked(acts.delete({ id, basedOn })))
            if (answer.ok) writing.leaveFor('/desk/articles?done=deleted')
            else {
              setBusy(false)
              setProblems(byField(answer.problems))
            }
            return answer.ok
          }}
          onDiscard={async () => {
            const answer = await asked(acts.discardDraft({ id }))
            if (answer.ok) replace(writing.saved)
            else setProblems(byField(answer.problems))
          }}
        />
        {stale && (
          <StalePanel
            stale={stale}
            draft={draft}
            names={names}
            clock={clock}
            onTake={(field) => {
              patch({ [field]: stale.draft[field] })
              if (field === 'body') setRound((n) => n + 1)
            }}
            onGoOn={() => {
              writing.rebase(stale.draft, stale.revision)
              setStale(null)
              setDone('You are writing on from what is saved. Save to put your version in its place.')
            }}
            onTakeAll={() => {
              writing.rebase(stale.draft, stale.revision)
              replace(stale.draft)
              setStale(null)
            }}
          />
        )}
        <div className="writing">
          <Heads draft={draft} problems={problems} onChange={onHead} />
          <BodyEditor key={round} body={draft.body} onChange={onBody} problem={problems.body} />
        </div>
        <Settings
          draft={draft}
          problems={problems}
          choices={choices}
          acts={acts}
          siteUrl={props.siteUrl}
          siteQuestion={props.siteQuestion}
          corrections={corrections}
          clock={clock}
          onChange={onSettings}
          onAuthor={(author) => setChoices((all) => ({ ...all, authors: withOne(all.authors, author) }))}
          onTopic={(topic) => setChoices((all) => ({ ...all, topics: withOne(all.topics, topic) }))}
        />
      </div>
    </EditorPictures>
  )
}

function withOne<One extends { id: string }>(all: One[], one: One): One[] {
  return all.some(({ id }) => id === one.id) ? all : [...all, one]
}
