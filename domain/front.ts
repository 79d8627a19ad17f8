import type { Section } from './sections.ts'
import type { Teaser } from './teasers.ts'

export type Strip = { section: Section; teasers: Teaser[] }

/** What stands where on the front. `lead` is null where nothing is published. */
export type Front = {
  lead: Teaser | null
  /** Under the lead: two more of its section. */
  leadRelated: Teaser[]
  second: Teaser[]
  latest: Teaser[]
  strips: Strip[]
  mostRead: Teaser[]
}

/** So many articles stand under what is read most. */
export const mostReadLength = 5
/** From when on reads count for what is read most: the last two days. */
export const mostReadSince = (now: Date) => new Date(now.getTime() - 48 * 3_600_000)

const secondRow = 3
const related = 2
/** So many articles a section's strip shows. */
export const stripLength = 5
/** So many of a section's articles stand above its strip at most. */
export const longestAbove = 1 + secondRow + related

/**
 * Lays out the front: an editor's picks first (lead, then second row), filled up with the newest, those with a picture
 * preferred for the lead. Breaking news without a pick leads. The latest column lists the newest whatever stands
 * elsewhere; a section's strip leaves out what stands above it.
 */
export function arrangeFront(given: {
  picks: Teaser[]
  latest: Teaser[]
  mostRead: Teaser[]
  strips: Strip[]
}): Front {
  const { picks, latest, mostRead } = given
  const lead =
    picks[0] ??
    latest.find((t) => t.kicker?.kind === 'breaking') ??
    latest.find((t) => t.lead?.picture) ??
    latest[0] ??
    null
  if (!lead) return { lead, leadRelated: [], second: [], latest, strips: [], mostRead }
  const second = [...picks.slice(1), ...latest].filter(unique([lead.id])).slice(0, secondRow)
  const above = [lead.id, ...second.map((t) => t.id)]
  const ofLeadSection = given.strips.find((strip) => strip.section.id === lead.section?.id)?.teasers ?? []
  const leadRelated = ofLeadSection.filter(unique(above)).slice(0, related)
  const taken = [...above, ...leadRelated.map((t) => t.id)]
  const strips = given.strips
    .map(({ section, teasers }) => ({
      section,
      teasers: teasers.filter(unique(taken)).slice(0, stripLength),
    }))
    .filter((strip) => strip.teasers.length > 0)
  return { lead, leadRelated, second, latest: latest.filter(unique([])).slice(0, 12), strips, mostRead }
}

function unique(taken: string[]): (teaser: Teaser) => boolean {
  const seen = new Set(taken)
  return ({ id }) => !seen.has(id) && Boolean(seen.add(id))
}
