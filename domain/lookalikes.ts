import { asLatin } from './folding.ts'

/** Signs that pass for letters, letters that are told apart by a dot, and pairs that run together into one letter. */
const strokes = Object.entries({
  ...{ 0: 'o', 1: 'l', 3: 'e', 5: 's', '|': 'l', $: 's', '@': 'a', i: 'l' },
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'p', rn: 'm', vv: 'w' },
})

/**
 * What a text looks like to somebody who reads quickly: case, accents, invisible characters, look-alike letters of
 * other scripts and digits in the place of letters do not count. Two texts with the same skeleton can be taken for
 * each other. It is for comparing, never for showing.
 */
export function skeleton(text: string): string {
  const latin = (letters: string) => Array.from(letters, asLatin).join('')
  // Capitals of other scripts look like other Latin letters than their small ones: they are read first.
  const bare = latin(text.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Cc}]/gu, ''))
  return strokes.reduce((read, [from, to]) => read.replaceAll(from, to), latin(bare.toLowerCase()))
}
