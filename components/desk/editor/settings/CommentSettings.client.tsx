'use client'
import type { ArticleDraft } from '#domain/drafts.ts'
import { Entry } from './Entry.client.tsx'

type Props = {
  draft: ArticleDraft
  problems: Record<string, string>
  siteQuestion: string
  onChange: (changed: Partial<ArticleDraft>) => void
}

const policies = {
  open: 'Open',
  premoderated: 'Each waits for a moderator',
  closed: 'Closed',
} as const

/** What readers are asked, and whether they may answer. */
export function CommentSettings({ draft, problems, siteQuestion, onChange }: Props) {
  return (
    <>
      <Entry
        id="question"
        label="Question above the comments"
        value={draft.question}
        maxLength={200}
        placeholder={siteQuestion}
        problem={problems.question}
        onChange={(question) => onChange({ question })}
      />
      <div className="entry">
        <label htmlFor="comments">Comments</label>
        <select
          id="comments"
          value={draft.comments}
          onChange={({ currentTarget: { value } }) =>
            onChange({ comments: value as ArticleDraft['comments'] })
          }
        >
          {Object.entries(policies).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {draft.comments !== 'closed' && (
        <Entry
          id="commentDays"
          label="They close by themselves after this many days"
          type="number"
          min={1}
          max={3650}
          value={draft.commentDays === null ? '' : String(draft.commentDays)}
          hint="Empty: never."
          problem={problems.commentDays}
          onChange={(days) => onChange({ commentDays: days === '' ? null : Number(days) })}
        />
      )}
    </>
  )
}
