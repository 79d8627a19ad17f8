/**
 * Splits text of any script into the words that search keeps and looks for. Articles and questions go through the
 * same door, on both engines, so that what is split and folded alike is found alike.
 *
 * Scripts that put no space between words (Chinese, Japanese, Thai, …; and Korean, whose words grow endings) become
 * pairs of neighbouring characters, the last one standing alone: 東京都 is 東京, 京都, 都. A run of pairs is then a
 * phrase like any other, and any part of such a text can be found.
 */

/** A word as it is compared, and where it stands in the text: from `start` up to `end`, in UTF-16 units. */
export type Word = {
  text: string
  start: number
  end: number
  /** Pairs of characters only: where the first one ends. One that stands alone ends there itself. */
  first?: number
}

const runs = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu
const ascii = /^[a-z0-9]+$/i
const unspaced =
  '[[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{scx=Yiii}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]&&[\\p{L}\\p{N}]]'
/** One character of an unspaced script with its marks (or the rest of its syllable), or all there is of the others. */
const pieces = new RegExp(
  `(?<single>${unspaced}[\\p{M}\\p{Cf}\\u{1160}-\\u{11ff}\\u{d7b0}-\\u{d7ff}]*)|(?:(?!${unspaced}).)+`,
  'gv',
)

/** Accents and vowel points, variation selectors, invisible characters and the Arabic stretching stroke. */
const unheard =
  /[\u{300}-\u{36f}\u{591}-\u{5c7}\u{610}-\u{61a}\u{64b}-\u{65f}\u{670}\u{6d6}-\u{6ed}]|[\u{1ab0}-\u{1aff}\u{1dc0}-\u{1dff}]|[\u{20d0}-\u{20ff}]|[\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]|\u{640}|\p{Cf}/gu

/** Letters no accent can be taken from, as they are typed where the keyboard lacks them. */
const plain = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
    ς: 'σ',
  }),
)
const stroked = /[ßæœøłđðþıħς]/g

/** What is left of a text where case, accents and ways of writing one character do not count. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(unheard, '')
    .normalize('NFC')
    .replace(stroked, (letter) => plain.get(letter)!)
}

/** Longer words are cut here, in texts and questions alike. */
const longest = 60

function cut(word: string): string {
  return word.length > longest ? [...word].slice(0, longest).join('') : word
}

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (ascii.test(run)) words.push({ text: cut(run.toLowerCase()), start: index, end: index + run.length })
    else splitRun(run, index, words)
  }
  return words
}

function splitRun(run: string, at: number, words: Word[]): void {
  let open: Word | null = null
  for (const piece of run.matchAll(pieces)) {
    const start = at + piece.index
    const end = start + piece[0].length
    const folded = fold(piece[0])
    if (piece.groups!.single === undefined) {
      if (open) words.push(open)
      open = null
      for (const [word] of folded.matchAll(runs)) words.push({ text: cut(word), start, end })
    } else {
      // ㈠ folds to (一), and its brackets are no part of a word.
      const text = cut(folded.match(runs)?.join('') ?? '')
      if (text === '') continue
      const single: Word = { text, start, end, first: end }
      if (open) words.push({ ...open, text: open.text + single.text, end })
      open = single
    }
  }
  if (open) words.push(open)
}
