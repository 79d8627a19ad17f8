import type { ReactNode } from 'react'

type Props = {
  title: string
  /** What was just done, or is to be known first. */
  said?: string | null
  /** What else one may have come for. */
  beside?: ReactNode
  children?: ReactNode
}

/** A page with one thing to do on it: sign in, sign up, confirm … */
export function Doorway({ title, said, beside, children }: Props) {
  return (
    <div className="doorway">
      <div>
        <h1>{title}</h1>
        {said && (
          <p className="said" role="status">
            {said}
          </p>
        )}
        {children}
      </div>
      {beside && <aside>{beside}</aside>}
    </div>
  )
}
