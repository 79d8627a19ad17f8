import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arrangeFront, type Front, longestAbove, stripLength } from './front.ts'
import type { Section } from './sections.ts'
import type { Teaser } from './teasers.ts'
import { aTeaser, idOf, picture, section } from './testing.ts'

const shown = { picture, alt: '', caption: [], credit: '' }
const breaking = { kicker: { kind: 'breaking', label: 'Breaking' } } as const
const newestFirst = (teasers: Teaser[]) =>
  [...teasers].sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
const stories = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => aTeaser(from + i))
const numbers = (teasers: Teaser[]) => teasers.map((t) => Number.parseInt(t.id.slice(-12), 16))
const nothing = { picks: [], latest: [], mostRead: [], strips: [] }

test('an editor’s picks stand first: the lead, then the second row', () => {
  const latest = newestFirst(stories(1, 10))
  const front = arrangeFront({ ...nothing, latest, picks: [aTeaser(3), aTeaser(1)] })
  assert.deepEqual(numbers([front.lead!]), [3])
  assert.deepEqual(numbers(front.second), [1, 10, 9])
})

test('without a pick, breaking news leads, else the newest story with a picture, else the newest', () => {
  const plain = newestFirst(stories(1, 5))
  const pictured = plain.map((t, i) => (i === 2 ? { ...t, lead: shown } : t))
  const withBreaking = pictured.map((t, i) => (i === 4 ? { ...t, ...breaking } : t))
  assert.deepEqual(numbers([arrangeFront({ ...nothing, latest: plain }).lead!]), [5])
  assert.deepEqual(numbers([arrangeFront({ ...nothing, latest: pictured }).lead!]), [3])
  assert.deepEqual(numbers([arrangeFront({ ...nothing, latest: withBreaking }).lead!]), [1])
  const picked = arrangeFront({ ...nothing, latest: withBreaking, picks: [aTeaser(2)] })
  assert.deepEqual(numbers([picked.lead!]), [2])
})

test('a placeholder is no picture', () => {
  const latest = newestFirst([aTeaser(1, { lead: shown }), aTeaser(2, { lead: { ...shown, picture: null } })])
  assert.deepEqual(numbers([arrangeFront({ ...nothing, latest }).lead!]), [1])
})

test('under the lead stand two more of its section, in the strip what is left', () => {
  const teasers = newestFirst(stories(1, 12))
  const front = arrangeFront({ ...nothing, latest: teasers, strips: [{ section, teasers }] })
  assert.deepEqual(numbers([front.lead!, ...front.second]), [12, 11, 10, 9])
  assert.deepEqual(numbers(front.leadRelated), [8, 7])
  assert.deepEqual(
    front.strips.map((strip) => numbers(strip.teasers)),
    [[6, 5, 4, 3, 2]],
  )
})

test('a section with nothing left to show has no strip', () => {
  const other: Section = { ...section, id: idOf(802), slug: 'city', name: 'City' }
  const front = arrangeFront({
    ...nothing,
    latest: [aTeaser(1)],
    strips: [
      { section, teasers: [aTeaser(1)] },
      { section: other, teasers: [] },
    ],
  })
  assert.deepEqual(front.strips, [])
})

test('an empty newsroom has an empty front', () => {
  const front = arrangeFront({ ...nothing, strips: [{ section, teasers: [] }] })
  assert.deepEqual(front, { lead: null, leadRelated: [], second: [], latest: [], strips: [], mostRead: [] })
})

/** A newsroom: stories of some sections, some breaking, some with pictures; picks and most read among them. */
const newsroom = fc
  .array(
    fc.record({
      section: fc.nat({ max: 3 }),
      breaking: fc.boolean(),
      pictured: fc.boolean(),
      picked: fc.nat({ max: 9 }),
    }),
    { maxLength: 60 },
  )
  .map((made) => {
    const sections = [0, 1, 2, 3].map((n): Section => ({ ...section, id: idOf(800 + n), slug: `s${n}` }))
    const all = newestFirst(
      made.map((story, i) =>
        aTeaser(i + 1, {
          section: sections[story.section]!,
          lead: story.pictured ? shown : null,
          ...(story.breaking ? breaking : {}),
        }),
      ),
    )
    const picks = all.filter((_, i) => made[i]!.picked === 0).reverse()
    const strips = sections.map((s) => ({
      section: s,
      teasers: all.filter((t) => t.section!.id === s.id).slice(0, 10),
    }))
    return { picks, latest: all.slice(0, 24), mostRead: all.slice(3, 8), strips }
  })
const standing = (front: Front) => [
  ...(front.lead ? [front.lead] : []),
  ...front.second,
  ...front.leadRelated,
  ...front.strips.flatMap((strip) => strip.teasers),
]
const runs = { numRuns: 1000 }

test('property: no story stands twice, and a strip leaves out what stands above it', () => {
  fc.assert(
    fc.property(newsroom, (given) => {
      const ids = standing(arrangeFront(given)).map((t) => t.id)
      assert.equal(new Set(ids).size, ids.length)
    }),
    runs,
  )
})

test('property: picks stand first and in their order, as many as there is room for', () => {
  fc.assert(
    fc.property(newsroom, (given) => {
      const front = arrangeFront(given)
      const top = [...(front.lead ? [front.lead] : []), ...front.second]
      const picks = given.picks.slice(0, 4)
      assert.deepEqual(numbers(top).slice(0, picks.length), numbers(picks))
    }),
    runs,
  )
})

test('property: each strip is of its own section, newest first, and no story of it is passed over', () => {
  fc.assert(
    fc.property(newsroom, (given) => {
      const front = arrangeFront(given)
      const above = new Set([front.lead, ...front.second, ...front.leadRelated].map((t) => t?.id))
      for (const strip of front.strips) {
        const source = given.strips.find((s) => s.section.id === strip.section.id)!
        const left = source.teasers.filter((t) => !above.has(t.id))
        assert.deepEqual(numbers(strip.teasers), numbers(left.slice(0, 5)))
      }
    }),
    runs,
  )
})

test('property: the latest column is the newest twelve, whatever stands elsewhere', () => {
  fc.assert(
    fc.property(newsroom, (given) => {
      assert.deepEqual(numbers(arrangeFront(given).latest), numbers(given.latest.slice(0, 12)))
    }),
    runs,
  )
})

test('a paper with one section fills its strip, whatever of it stands above', () => {
  const latest = newestFirst(stories(1, 40))
  const teasers = latest.slice(0, longestAbove + stripLength)
  const front = arrangeFront({ ...nothing, latest, strips: [{ section, teasers }] })
  assert.equal(front.strips[0]!.teasers.length, stripLength)
  const fewer = arrangeFront({ ...nothing, latest, strips: [{ section, teasers: teasers.slice(0, -1) }] })
  assert.equal(fewer.strips[0]!.teasers.length, stripLength - 1)
})
