import { embeddable } from './embeddable.ts'

/** Structured data for search engines. The one place that sets HTML, and what goes in is escaped JSON. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: embeddable(data) }} />
}
