type Props = { problems?: Record<string, string>; labels?: Record<string, string> }

/**
 * Why a form could not be taken, above it. `problems`: sentences by field, as kept with the form; `labels`: what the
 * fields are called.
 */
export function Problems({ problems, labels = {} }: Props) {
  const all = Object.entries(problems ?? {})
  if (all.length === 0) return null
  return (
    <div className="problems" role="alert">
      {all.map(([field, sentence]) => (
        <p key={field}>
          {labels[field] && <b>{labels[field]}: </b>}
          {sentence}
        </p>
      ))}
    </div>
  )
}
