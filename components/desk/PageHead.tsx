import type { ReactNode } from 'react'

/** The heading of a page of the desk, with what can be begun there at its end. */
export function PageHead({
  title,
  about,
  children,
}: {
  title: string
  about?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {about && <p className="about">{about}</p>}
      </div>
      {children && <div className="page-tools">{children}</div>}
    </div>
  )
}
