'use client'
import { useCallback, useEffect, useState } from 'react'
import { stateOf } from '#domain/article-acts.ts'
import type { ArticleDraft } from '#domain/drafts.ts'
import type { Picture } from '#domain/pictures.ts'
import type { SaveAnswer, Stale, Times } from '#domain/saves.ts'
import { slugify } from '#domain/slugs.ts'
import { type Clock, longTime } from '#domain/time.ts'
import { ActBar } from './ActBar.client.tsx'
import { type Answer, asked, byField, type Correction, type EditorActs, type Typed } from './acts.ts'
import { stateWords } from './article-words.ts'
import { BodyEditor } from './BodyEditor.client.tsx'
import { EditorPictures } from './EditorPictures.client.tsx'
import { Heads } from './Heads.client.tsx'
import type { Choices } from './settings/choices.ts'
import { Settings } from './settings/Settings.client.tsx'
import { nothingUnadded, withAdded } from './settings/unadded.ts'
import { useDraft } from './useDraft.ts'
import { useSaves } from './useSaves.ts'
import { Versions } from './Versions.client.tsx'

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
  const [corrections, setCorrections] = useState(props.corrections)
  const [choices, setChoices] = useState(props.choices)
  const [unadded, setUnadded] = useState(nothingUnadded)
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
  const saves = useSaves({ times: props.times, stale: props.stale, clock, writing })
  const { times, problems, setProblems, setDone, setBusy, settle } = saves
  const [slugFollows, setSlugFollows] = useState(
    props.times.status === 'draft' &&
      (/^untitled-/.test(draft.slug) || draft.slug === slugify(draft.headline)),
  )
  const state = stateOf(times, new Date())
  const mustChoose = saves.stale !== null || writing.elsewhere !== null

  /** Does an act that saves what is typed, with the names that stand in their fields. */
  const send = (act: (typed: Typed) => Promise<Answer<SaveAnswer>>, words: string) => {
    const { draft: full, problems } = withAdded(draft, unadded, choices)
    if (Object.keys(problems).length > 0) {
      setDone(null)
      setProblems(problems)
      return Promise.resolve(false)
    }
    setUnadded(nothingUnadded)
    writing.setDraft(full)
    return settle((seen) => act({ id, basedOn, draft: full, seen }), full, words)
  }
  const save = () => send(acts.save, 'Saved at')
  const keep = async () => {
    if (await writing.keep()) setDone('Your draft is kept. Readers see it once you update the article.')
  }
  const quickSave = state === 'published' ? keep : save

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      if (!saves.busy && !mustChoose) quickSave()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  const edit = useCallback(
    (changed: Partial<ArticleDraft>) => {
      setDone(null)
      patch(changed)
    },
    [patch, setDone],
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
  const freshText = () => setRound((n) => n + 1)

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
          done={saves.done}
          problems={problems}
          busy={saves.busy}
          mustChoose={mustChoose}
          clock={clock}
          mayPublish={mayPublish}
          onSave={save}
          onPublish={() => send(acts.publish, 'Published at')}
          onSchedule={(at) =>
            send(
              (typed) => acts.schedule({ ...typed, at }),
              `It will appear on ${longTime(at, clock)}. Scheduled at`,
            )
          }
          onUnschedule={() =>
            settle(() => acts.unschedule({ id, basedOn }), null, 'Taken off the schedule at')
          }
          onUpdate={(substantive) => send((typed) => acts.update({ ...typed, substantive }), 'Updated at')}
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
            const wrong = await writing.discard()
            setProblems(wrong ?? {})
            if (!wrong) {
              setUnadded(nothingUnadded)
              freshText()
            }
            return !wrong
          }}
          onKeep={writing.keep}
        />
        <Versions writing={writing} saves={saves} choices={choices} clock={clock} onText={freshText} />
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
          unadded={unadded}
          onUnadded={setUnadded}
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
