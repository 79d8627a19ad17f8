import { isDay } from './days.ts'
import type { Marked } from './excerpts.ts'
import type { Kicker } from './kicker.ts'
import { Slug } from './slugs.ts'

/** Where a page of results ended: the score and id of its last hit, and whether the wider question was asked. */
export type SearchPlace = { score: number; id: string; wide: boolean }

/** A question as it can be asked. Days are "2026-11-24", both included. */
export type SearchQuery = {
  q: string
  section: string | null
  from: string | null
  to: string | null
  after: SearchPlace | null
  /** What could not be used and what was done instead, in whole sentences. */
  notes: string[]
}

export type SearchHit = {
  id: string
  slug: string
  headline: Marked
  excerpt: Marked
  kicker: Kicker | null
  authors: { name: string }[]
  publishedAt: Date
}

/** A page of results, best first. `more`: what to ask for as `after` to go on; null at the end. */
export type SearchPage = { hits: SearchHit[]; more: string | null; notes: string[] }

/** The sentence for a section that is none, wherever that turns out. */
export const noSuchSection = 'There is no such section: all of them were searched.'

const longest = 200

/** Reads the parameters of an address. What can't be used is left out and noted. Never throws. */
export function parseSearch(params: Record<string, string | string[] | undefined>): SearchQuery {
  const query: SearchQuery = { q: '', section: null, from: null, to: null, after: null, notes: [] }
  const given = (name: string) => [params[name]].flat()[0] ?? ''

  const [q, whole] = cleaned(given('q'))
  query.q = q
  if (!whole) query.notes.push(`Only the first ${longest} characters were looked for.`)

  const section = given('section').trim().normalize('NFC')
  if (Slug.safeParse(section).success) query.section = section
  else if (section) query.notes.push(noSuchSection)

  for (const [name, label] of [
    ['from', 'first'],
    ['to', 'last'],
  ] as const) {
    const day = given(name).trim()
    if (isDay(day)) query[name] = day
    else if (day) query.notes.push(`The ${label} day was left out: a day is written as 2026-11-24.`)
  }
  if (query.from && query.to && query.from > query.to) {
    ;[query.from, query.to] = [query.to, query.from]
    query.notes.push('The last day came before the first: they were swapped.')
  }

  const after = given('after')
  query.after = placeOf(after)
  if (after && !query.after)
    query.notes.push('That link to more results is damaged: these are the first ones.')
  return query
}

/** The words as they are looked for, and whether that is all that was typed. */
function cleaned(text: string): [string, boolean] {
  // Cut once before the real cut, so that megabytes of noise cost nothing.
  const short = text.slice(0, longest * 10).toWellFormed()
  const characters = [
    ...short
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .normalize('NFC'),
  ]
  return [
    characters.slice(0, longest).join('').trim(),
    characters.length <= longest && short.length === text.length,
  ]
}

/** A place as text that goes into an address. */
export function placeToken({ score, id, wide }: SearchPlace): string {
  return `${score}~${id}${wide ? '~w' : ''}`
}

function placeOf(token: string): SearchPlace | null {
  const parts = token.match(
    /^(\d+(?:\.\d+)?(?:e-?\d{1,3})?)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(~w)?$/,
  )
  const score = Number(parts?.[1])
  return parts && Number.isFinite(score) ? { score, id: parts[2]!, wide: parts[3] !== undefined } : null
}
