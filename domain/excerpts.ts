import type { Phrase } from './phrases.ts'
import { type Word, wordsOf } from './words.ts'

/** Text in pieces; `hit`: this one was looked for. */
export type Marked = { text: string; hit: boolean }[]

type Hit = { start: number; end: number; phrase: number }

/** A whole text with what was looked for marked in it. */
export function marked(text: string, phrases: Phrase[]): Marked {
  return mark(text, hitsIn(wordsOf(text), phrases), 0, text.length)
}

/** An excerpt is looked for no further than here, in UTF-16 units: an answer must not wait for the longest article. */
const furthest = 20_000
const leadIn = 50

/**
 * The part of a text, about `length` UTF-16 units, that holds the most of what was looked for; its beginning where
 * it holds nothing. Cut between words, with an ellipsis where something was cut.
 */
export function excerpt(text: string, phrases: Phrase[], length = 220): Marked {
  const near = text.slice(0, furthest)
  const words = wordsOf(near)
  const hits = hitsIn(words, phrases)
  const best = densest(hits, length - leadIn)
  const from =
    !best || best.start <= leadIn ? 0 : (words.find((w) => w.start >= best.start - leadIn)?.start ?? 0)
  const to = near.length - from <= length ? near.length : lastEnd(words, near, from, from + length)
  const pieces = mark(near, hits, from, to)
  if (from > 0) pieces.unshift({ text: '… ', hit: false })
  if (to < text.length) pieces.push({ text: ' …', hit: false })
  return pieces
}

/** Every place where a phrase stands, in the order of the text. */
function hitsIn(words: Word[], phrases: Phrase[]): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; at++)
    for (const [phrase, { words: wanted, prefix }] of phrases.entries()) {
      const last = wanted.length - 1
      const stands = wanted.every((word, i) => {
        const here = words[at + i]?.text
        return here === word || (prefix && i === last && here?.startsWith(word))
      })
      if (!stands) continue
      const end = words[at + last]!
      // Of a pair found by its first character, only that one was looked for.
      hits.push({ start: words[at]!.start, end: prefix && end.first ? end.first : end.end, phrase })
    }
  return hits
}

/** The hit from which on the most different phrases stand within `length`; the first of equals. */
function densest(hits: Hit[], length: number): Hit | undefined {
  let best: Hit | undefined
  let most = 0
  for (const [i, hit] of hits.entries()) {
    const phrases = new Set<number>()
    for (let j = i; j < hits.length && hits[j]!.end <= hit.start + length; j++) phrases.add(hits[j]!.phrase)
    // A phrase longer than an excerpt still counts for itself.
    const count = Math.max(phrases.size, 1)
    if (count > most) [best, most] = [hit, count]
  }
  return best
}

/** Where the last word ends that fits; between two characters where none does. */
function lastEnd(words: Word[], text: string, from: number, limit: number): number {
  const word = words.findLast(({ start, end }) => start >= from && end <= limit)
  return word?.end ?? (text.codePointAt(limit - 1)! > 0xffff ? limit - 1 : limit)
}

/** A part of a text in pieces. White space becomes single spaces. */
function mark(text: string, hits: Hit[], from: number, to: number): Marked {
  const pieces: Marked = []
  let at = from
  const add = (end: number, hit: boolean) => {
    const piece = text.slice(at, end).replace(/\s+/g, ' ')
    if (piece) pieces.push({ text: piece, hit })
    at = Math.max(at, end)
  }
  for (const hit of hits) {
    if (hit.start >= to) break
    if (hit.end <= at) continue
    if (hit.start > at) add(hit.start, false)
    add(Math.min(hit.end, to), true)
  }
  add(to, false)
  return pieces
}
