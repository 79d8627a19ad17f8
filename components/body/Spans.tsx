import type { ReactNode } from 'react'
import { each } from '#components/each.tsx'
import type { Inline, Span } from '#domain/body.ts'

/** Text with its marks. */
export function Spans({ of }: { of: Inline }) {
  return each(of, (span) => <Marked {...span} />)
}

function Marked({ text, bold, italic, code, link }: Span): ReactNode {
  let node: ReactNode = text
  if (code) node = <code>{node}</code>
  if (italic) node = <em>{node}</em>
  if (bold) node = <strong>{node}</strong>
  return link ? <a href={link}>{node}</a> : node
}
