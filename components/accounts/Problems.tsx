import type { Kept } from '../forms.ts'

/** Why a form could not be taken: what is about the whole of it; what is about a field stands beside the field. */
export function Problems({ of: kept }: { of?: Kept }) {
  if (!kept || Object.keys(kept.problems).length === 0) return null
  const whole = kept.problems['']
  return (
    <p className={whole ? 'problem' : 'sr-only'} role="alert">
      {whole ?? 'This could not be taken yet. What is wrong stands below the fields.'}
    </p>
  )
}
