'use client'
import { fieldNames } from '#domain/comparison.ts'

/** What stands beside a field already is said here too, with the way there. */
export function ActProblems({ problems }: { problems: Record<string, string> }) {
  const all = Object.entries(problems).filter(([field]) => !['at', 'text', 'reason'].includes(field))
  if (all.length === 0) return null
  return (
    <div className="problems" role="alert">
      {all.map(([field, sentence]) => {
        const name = field in fieldNames ? fieldNames[field as keyof typeof fieldNames] : null
        return (
          <p key={field}>
            {name && (
              <>
                <a href={`#${field}`}>{name}</a>:{' '}
              </>
            )}
            {sentence}
          </p>
        )
      })}
    </div>
  )
}
