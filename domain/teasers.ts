import type { Inline } from './body.ts'
import type { Kicker } from './kicker.ts'
import type { Picture } from './pictures.ts'

/** A picture ready to show: which file, and what is said about it in this place. `picture` null: a placeholder. */
export type Shown = { picture: Picture | null; alt: string; caption: Inline; credit: string }

/** An article as lists show it. */
export type Teaser = {
  id: string
  slug: string
  headline: string
  standfirst: string
  kicker: Kicker | null
  section: { id: string; slug: string; name: string } | null
  publishedAt: Date
  lead: Shown | null
}

/** A list of teasers, newest first, and the id to ask for the older ones after. */
export type TeaserPage = { teasers: Teaser[]; olderThan: string | null }
