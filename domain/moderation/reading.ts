import { asLatin, signs } from '../folding.ts'
import { fold } from '../words.ts'

/**
 * A text as bare letters, to look for phrases in. A space stands where a blank or an apostrophe stood between letters,
 * a hyphen where other marks did, and nothing else is left.
 */
export type Reading = {
  letters: string
  /** The same without gaps and repetitions: what can't be found here can't be found at all. */
  squeezed: string
  /** What the writer typed where `letters` has `start` to `end`. */
  source(start: number, end: number): string
}

/** itself: each letter as its own script's. latin: as the Latin letter it looks like. */
export type ReadAs = 'itself' | 'latin'

/** Longer rows of one letter say nothing more, and would take long to look through. */
const longestRow = 12

type Sign = {
  typed: string
  at: number
  kind: 'letter' | 'digit' | 'sign' | 'blank' | 'mark'
  folded: string
}

const ignored = /^[\p{Me}\u115f\u1160\u3164\uffa0\u17b4\u17b5]$/u

/** The characters of a text, those that can't be seen left out. */
function signsOf(text: string): Sign[] {
  const found: Sign[] = []
  let at = 0
  for (const typed of text) {
    const folded = ignored.test(typed) ? '' : fold(typed)
    const kind = kindOf(typed, folded)
    const isWord = kind === 'letter' || kind === 'digit'
    // One character can hold letters and marks: ℀ is a/c.
    if (folded)
      found.push({ typed, at, kind, folded: isWord ? folded.replace(/[^\p{L}\p{N}\p{M}]/gu, '') : folded })
    at += typed.length
  }
  return found
}

function kindOf(typed: string, folded: string): Sign['kind'] {
  if (/^\p{L}/u.test(folded) || /^[a-z]$/.test(asLatin(typed))) return 'letter'
  if (/^[\p{N}\p{M}]/u.test(folded)) return 'digit'
  if (typed === '|' || typed in signs) return 'sign'
  return /^[\s'’ʼ＇`´]/u.test(folded) || /^[’ʼ＇´]$/u.test(typed) ? 'blank' : 'mark'
}

const scripts = [/\p{Script=Greek}/u, /\p{Script=Cyrillic}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u]

/**
 * Reads a text. `one`: what a 1 or an upright stroke inside a word stands for. Words in a script the text is truly
 * written in (most of it, with letters no Latin one looks like) stay as they are also when read as Latin.
 */
export function read(text: string, as: ReadAs, one: 'i' | 'l' = 'i'): Reading {
  const all = signsOf(text)
  let letters = ''
  const from: number[] = []
  const to: number[] = []
  const own = as === 'latin' ? ownScripts(all) : []
  let squeezed = ''
  let row = 0
  const add = (what: string, sign: Sign) => {
    if (!/[- ]/.test(what)) {
      row = what === squeezed.slice(-what.length) ? row + 1 : 1
      if (row === 1) squeezed += what
      if (row > longestRow) return
    }
    for (let unit = 0; unit < what.length; unit++) {
      from.push(sign.at)
      to.push(sign.at + sign.typed.length)
    }
    letters += what
  }
  let gap = ''
  for (const run of runsOf(all, as)) {
    const [first] = run
    if (first!.kind === 'blank' || first!.kind === 'mark') {
      if (letters) gap = gap === ' ' || run.some((sign) => sign.kind === 'blank') ? ' ' : '-'
      continue
    }
    if (gap) add(gap, first!)
    gap = ''
    const isOwn = own.some((belongs) => belongs(run))
    const hasLetter = run.some((sign) => sign.kind === 'letter' || sign.kind === 'sign')
    for (const [place, sign] of run.entries()) {
      if (as === 'itself' || isOwn || (sign.kind === 'digit' && !hasLetter)) {
        for (const letter of sign.folded) add(letter, sign)
      } else for (const letter of latin(sign, run.slice(0, place), one)) add(letter, sign)
    }
  }
  return { letters, squeezed, source: (start, end) => text.slice(from[start], to[end - 1]) }
}

function latin({ typed, kind, folded }: Sign, before: Sign[], one: string): string {
  // A capital I behind a small letter passes for an l.
  const isStroke = typed === '1' || typed === '|' || typed === 'I'
  if (isStroke && (typed !== 'I' || before.some((sign) => /\p{Ll}/u.test(sign.typed)))) return one
  if (kind !== 'letter') return signs[typed] ?? signs[folded] ?? folded
  const base = [...typed.normalize('NFD')][0]!
  const look = asLatin(base)
  return look === base ? [...folded].map(asLatin).join('') : look
}

/** A text as words and what stands between them. Signs that pass for letters belong to a word with letters only. */
function runsOf(all: Sign[], as: ReadAs): Sign[][] {
  const runs: Sign[][] = []
  const inWord = (sign: Sign | undefined) =>
    sign !== undefined &&
    (sign.kind === 'letter' || sign.kind === 'digit' || (as === 'latin' && sign.kind === 'sign'))
  const split = (run: Sign[]) => {
    let end = run.length
    // "Stop!" ends with a mark, not with an i.
    while (end > 0 && run[end - 1]!.typed === '!') end--
    const word = run.slice(0, end)
    const marks = (signs: Sign[]) => {
      if (signs.length > 0) runs.push(signs.map((sign) => ({ ...sign, kind: 'mark' })))
    }
    if (word.some((sign) => sign.kind === 'letter')) runs.push(word)
    else {
      const digits = word.filter((sign) => sign.kind === 'digit')
      if (digits.length > 0) runs.push(digits)
      marks(word.filter((sign) => sign.kind !== 'digit'))
    }
    marks(run.slice(end))
  }
  for (let start = 0, end = 0; start < all.length; start = end) {
    const word = inWord(all[start])
    for (end = start + 1; end < all.length && inWord(all[end]) === word; end++);
    const run = all.slice(start, end)
    if (word) split(run)
    else runs.push(run.map((sign) => ({ ...sign, kind: sign.kind === 'blank' ? 'blank' : 'mark' })))
  }
  if (as === 'latin') {
    // Once in each direction, so that several signs in a row are reached from either end.
    for (let at = 0; at < runs.length; at++) runs[at] = spelled(runs[at]!, runs[at - 2])
    for (let at = runs.length - 1; at >= 0; at--) runs[at] = spelled(runs[at]!, runs[at + 2])
  }
  return runs
}

/** s h 1 t: signs of one kind that stand alone, beside a letter alone, are a letter of a word spelled out. */
function spelled(run: Sign[], beside: Sign[] | undefined): Sign[] {
  const isOne = (other: Sign[]) => other.every((sign) => sign.folded === other[0]!.folded)
  const isLetter = beside && isOne(beside) && ['letter', 'sign'].includes(beside[0]!.kind)
  const isSign = isOne(run) && (run[0]!.typed in signs || /[1|]/.test(run[0]!.typed))
  return isSign && isLetter ? run.map((sign) => ({ ...sign, kind: 'sign' })) : run
}

/** For each script the text is truly written in: whether a word belongs to it, the rest of the text being proof. */
function ownScripts(all: Sign[]): ((word: Sign[]) => boolean)[] {
  const letters = all.filter((sign) => sign.kind === 'letter')
  const latins = letters.filter(({ typed }) => /\p{Script=Latin}/u.test(typed)).length
  return scripts.flatMap((script) => {
    const of = (signs: Sign[]) => signs.filter(({ typed }) => script.test(typed))
    const telling = (signs: Sign[]) =>
      of(signs).filter(
        ({ typed }) => asLatin([...typed.normalize('NFD')][0]!) === [...typed.normalize('NFD')][0],
      )
    const inText = of(letters).length
    const tellingInText = telling(letters).length
    if (tellingInText === 0) return []
    return [
      (word: Sign[]) =>
        of(word).length === word.length &&
        tellingInText > telling(word).length &&
        inText - word.length > latins,
    ]
  })
}
