'use client'
import { useEffect } from 'react'
import type { ArticleDraft } from '#domain/drafts.ts'
import { LeadPicture } from './LeadPicture.client.tsx'

type Props = {
  draft: ArticleDraft
  problems: Record<string, string>
  onChange: (changed: Partial<ArticleDraft>) => void
}

/** What stands above the text: kicker, headline, standfirst, lead picture. */
export function Heads({ draft, problems, onChange }: Props) {
  // An article is begun with its headline.
  useEffect(() => {
    if (!draft.headline) document.getElementById('headline')?.focus()
  }, [])
  return (
    <div className="heads">
      <Line
        field="kicker"
        label="Kicker"
        draft={draft}
        problems={problems}
        onChange={onChange}
        maxLength={60}
      />
      <Line
        field="headline"
        label="Headline"
        draft={draft}
        problems={problems}
        onChange={onChange}
        maxLength={300}
        placeholder="Headline of the article"
      />
      <Line
        field="standfirst"
        label="Standfirst"
        draft={draft}
        problems={problems}
        onChange={onChange}
        maxLength={1000}
      />
      <LeadPicture lead={draft.lead} problem={problems.lead} onChange={(lead) => onChange({ lead })} />
    </div>
  )
}

type LineProps = Props & {
  field: 'kicker' | 'headline' | 'standfirst'
  label: string
  maxLength: number
  placeholder?: string
}

/** A line as long as what stands in it; Enter ends no line here. */
function Line({ field, label, draft, problems, onChange, maxLength, placeholder }: LineProps) {
  const problem = problems[field]
  return (
    <div className={problem ? 'entry wrong' : 'entry'}>
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        className={`line ${field}`}
        rows={1}
        dir="auto"
        maxLength={maxLength}
        placeholder={placeholder}
        value={draft[field]}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${field}-problem` : undefined}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        onChange={(event) => onChange({ [field]: event.currentTarget.value.replace(/[\r\n]+/g, ' ') })}
      />
      {problem && (
        <p className="problem" id={`${field}-problem`}>
          {problem}
        </p>
      )}
    </div>
  )
}
