'use client'
import type { Author } from '#domain/authors.ts'
import { inlineText } from '#domain/body.ts'
import type { ArticleDraft } from '#domain/drafts.ts'
import { type Clock, longTime } from '#domain/time.ts'
import type { Topic } from '#domain/topics.ts'
import type { Correction, EditorActs } from '../acts.ts'
import { CommentSettings } from './CommentSettings.client.tsx'
import type { Choices } from './choices.ts'
import { Entry } from './Entry.client.tsx'
import { ManyOf } from './ManyOf.client.tsx'
import { SharePicture } from './SharePicture.client.tsx'
import type { Unadded } from './unadded.ts'

type Props = {
  draft: ArticleDraft
  problems: Record<string, string>
  choices: Choices
  acts: Pick<EditorActs, 'ensureGuest' | 'ensureTopic'>
  siteUrl: string
  siteQuestion: string
  corrections: Correction[]
  clock: Clock
  unadded: Unadded
  onUnadded: (change: (now: Unadded) => Unadded) => void
  onChange: (changed: Partial<ArticleDraft>) => void
  onAuthor: (author: Author) => void
  onTopic: (topic: Topic) => void
}

const alone = 'alone'

/** Everything about an article that is not its text. */
export function Settings(props: Props) {
  const { draft, problems, choices, acts, siteUrl, unadded, onUnadded, onChange } = props
  return (
    <aside className="settings" aria-label="Settings">
      <div className={problems.sectionId ? 'entry wrong' : 'entry'}>
        <label htmlFor="sectionId">Section</label>
        <select
          id="sectionId"
          value={draft.standsAlone ? alone : (draft.sectionId ?? '')}
          aria-describedby={problems.sectionId ? 'sectionId-problem' : undefined}
          onChange={({ currentTarget: { value } }) =>
            onChange({ standsAlone: value === alone, sectionId: value === alone ? null : value || null })
          }
        >
          <option value="">Choose a section</option>
          {choices.sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={alone}>None: a page by itself, such as “About”</option>
        </select>
        {problems.sectionId && (
          <p className="problem" id="sectionId-problem">
            {problems.sectionId}
          </p>
        )}
      </div>
      <ManyOf
        id="authorIds"
        label="Byline"
        adding="Add a name; a new one becomes a guest byline"
        choices={choices.authors}
        chosen={draft.authorIds}
        problem={problems.authorIds}
        name={unadded.authorIds}
        onName={(authorIds) => onUnadded((now) => ({ ...now, authorIds }))}
        onChange={(authorIds) => onChange({ authorIds })}
        make={acts.ensureGuest}
        onMade={props.onAuthor}
      />
      <ManyOf
        id="topicIds"
        label="Topics"
        adding={acts.ensureTopic ? 'Add a topic, or name a new one' : 'Add a topic'}
        choices={choices.topics}
        chosen={draft.topicIds}
        problem={problems.topicIds}
        name={unadded.topicIds}
        onName={(topicIds) => onUnadded((now) => ({ ...now, topicIds }))}
        onChange={(topicIds) => onChange({ topicIds })}
        make={acts.ensureTopic}
        onMade={props.onTopic}
      />
      <Entry
        id="slug"
        label="Address"
        value={draft.slug}
        maxLength={120}
        hint={`${siteUrl}/articles/${draft.slug}`}
        problem={problems.slug}
        onChange={(slug) => onChange({ slug })}
      />
      <p className="ticks">
        {(['breaking', 'live'] as const).map((field) => (
          <span className="tick" key={field}>
            <input
              id={field}
              type="checkbox"
              checked={draft[field]}
              onChange={({ currentTarget: { checked } }) => onChange({ [field]: checked })}
            />
            <label htmlFor={field}>{field === 'breaking' ? 'Breaking' : 'Live'}</label>
          </span>
        ))}
      </p>
      <CommentSettings
        draft={draft}
        problems={problems}
        siteQuestion={props.siteQuestion}
        onChange={onChange}
      />
      <SharePicture draft={draft} onChange={(sharePictureId) => onChange({ sharePictureId })} />
      <Entry
        id="source"
        label="Source"
        value={draft.source}
        maxLength={200}
        hint="Who else it comes from, as in “Northern Wire contributed”."
        problem={problems.source}
        onChange={(source) => onChange({ source })}
      />
      <Entry
        id="canonicalUrl"
        label="First published at"
        type="url"
        value={draft.canonicalUrl}
        maxLength={2000}
        hint="Where the same text appeared first; search engines are pointed there."
        problem={problems.canonicalUrl}
        onChange={(canonicalUrl) => onChange({ canonicalUrl })}
      />
      {props.corrections.length > 0 && (
        <div>
          <p className="field-name">Corrections</p>
          <ul>
            {props.corrections.map(({ id, text, at }) => (
              <li key={id}>
                {longTime(at, props.clock)}: {inlineText(text)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  )
}
