import { isMeant, type Run, runsOf } from './disguise.ts'
import { type ReadAs, type Reading, read } from './reading.ts'

/** What was found: the phrase as it stands in the list, and what the writer made of it. */
export type Found = { phrase: string; written: string }

/** How a phrase is looked for in a reading: the words it consists of, each as runs of letters. */
type Pattern = { squeezed: string; regex: RegExp; words: Run[][] }
type Compiled = { phrase: string } & Record<ReadAs, Pattern>

/** The list as it was last asked about: it changes far more seldom than comments come in. */
let latest: { list: string; compiled: Compiled[] } = { list: '', compiled: [] }

/**
 * The first of the phrases that a text holds as whole words, or null. Letters that look alike, invisible characters,
 * punctuation or spaces between the letters and repeated letters make no difference. A longer word that holds a phrase
 * stays innocent ("Scunthorpe"), and so does a short one told apart by one doubled letter ("god", "good").
 */
export function bannedPhrase(text: string, phrases: readonly string[]): Found | null {
  const list = phrases.join('\n')
  if (list !== latest.list) latest = { list, compiled: phrases.flatMap(compile) }
  const ready = latest.compiled
  if (ready.length === 0) return null
  for (const [as, reading] of readingsOf(text)) {
    for (const { phrase, [as]: pattern } of ready) {
      const found = reading.squeezed.includes(pattern.squeezed) && find(pattern, reading)
      if (found) return { phrase, written: reading.source(...found) }
    }
  }
  return null
}

function readingsOf(text: string): [ReadAs, Reading][] {
  const latin = read(text, 'latin')
  const itself = read(text, 'itself')
  return [
    ['latin', latin],
    // Plain Latin text reads alike either way.
    ...(/[^\0-\x7f]/.test(text) ? [['itself', itself] as [ReadAs, Reading]] : []),
    ...(/[1|]|\p{Ll}\p{L}*I/u.test(text) ? [['latin', read(text, 'latin', 'l')] as [ReadAs, Reading]] : []),
  ]
}

/** Scripts that put no space between words: what is a word there, a segmenter says. */
const spaceless = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function compile(phrase: string): Compiled[] {
  const [itself, latin] = [read(phrase, 'itself'), read(phrase, 'latin')].map(patternOf)
  return itself && latin ? [{ phrase, itself, latin }] : []
}

function patternOf({ letters, squeezed }: Reading): Pattern | null {
  const words = letters.split(/[- ]/).filter(Boolean).map(runsOf)
  if (words.length === 0) return null
  const runs = words.map(
    (word) =>
      `(${word.map(([letter, times]) => `${letter}(?:[- ]?${letter}){${times - 1},}`).join('[- ]?')})`,
  )
  const before = spaceless.test(letters.slice(0, 2)) ? '' : '(?<=^|[- ])'
  const after = spaceless.test(letters.slice(-2)) ? '' : '(?=$|[- ])'
  return { regex: new RegExp(before + runs.join('[- ]?') + after, 'gu'), words, squeezed }
}

/** Where in a reading a phrase stands, or null. */
function find({ regex, words }: Pattern, { letters }: Reading): [start: number, end: number] | null {
  regex.lastIndex = 0
  for (let match = regex.exec(letters); match; match = regex.exec(letters)) {
    const start = match.index
    const end = start + match[0].length
    const around = {
      before: letters.slice(Math.max(0, start - 5), start),
      behind: letters.slice(end, end + 5),
    }
    const meant = words.every((runs, place) => isMeant(match[place + 1]!, runs, around))
    if (meant && isWhole(letters, start, end)) return [start, end]
    regex.lastIndex = start + 1
  }
  return null
}

/** Whether words begin and end there; in scripts without spaces the segmenter is asked. */
function isWhole(letters: string, start: number, end: number): boolean {
  if (!spaceless.test(letters.slice(start, end))) return true
  const edges = new Set([...segmenter.segment(letters)].map(({ index }) => index)).add(letters.length)
  return edges.has(start) && edges.has(end)
}
