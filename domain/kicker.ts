export type Kicker = { kind: 'breaking' | 'live' | 'manual' | 'section'; label: string }

/** The short label above a headline: breaking, then live, then what an editor wrote, then the section. */
export function kickerOf(article: {
  breaking: boolean
  live: boolean
  kicker: string
  section: { name: string } | null
}): Kicker | null {
  if (article.breaking) return { kind: 'breaking', label: 'Breaking' }
  if (article.live) return { kind: 'live', label: 'Live' }
  if (article.kicker.trim()) return { kind: 'manual', label: article.kicker.trim() }
  if (article.section) return { kind: 'section', label: article.section.name }
  return null
}
