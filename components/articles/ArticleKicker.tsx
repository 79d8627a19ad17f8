import { sectionPath } from '#components/paths.ts'
import type { Article } from '#domain/articles.ts'
import { Kicker } from './Kicker.tsx'

/** The label above an article's headline; a section's name leads to the section. */
export function ArticleKicker({
  article: { kicker, section },
}: {
  article: Pick<Article, 'kicker' | 'section'>
}) {
  if (kicker?.kind !== 'section' || !section) return <Kicker kicker={kicker} />
  return (
    <p className="kicker">
      <a href={sectionPath(section)}>{kicker.label}</a>
    </p>
  )
}
