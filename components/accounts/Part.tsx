import type { ReactNode } from 'react'

/** One matter of the account: its name at the start, what can be done about it after it. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id} className="label">
        {title}
      </h2>
      <div>{children}</div>
    </section>
  )
}
