/** A letter and how often it stands there in a row. */
export type Run = readonly [letter: string, times: number]

/** A word as runs of letters: "ass" is one a, two s. */
export function runsOf(word: string): Run[] {
  const runs: [string, number][] = []
  for (const letter of word) {
    const last = runs.at(-1)
    if (last?.[0] === letter) last[1]++
    else runs.push([letter, 1])
  }
  return runs
}

/** Long enough that its letters don't come together by chance where two words meet. */
const long = 6

/**
 * Whether a word that was found with its letters set apart or repeated is the word that was looked for (`runs`), and
 * not two others that meet ("an al dente"), a part of a longer one spelled out, or one that is spelled nearly alike.
 */
export function isMeant(
  word: string,
  runs: readonly Run[],
  around: { before: string; behind: string },
): boolean {
  const size = runs.reduce((sum, [, times]) => sum + times, 0)
  const isOne = (piece: string) => runsOf(piece).length === 1
  const pieces = word.replaceAll('-', '').split(' ')
  if (pieces.length > 1 && size < long) {
    const longer = pieces.filter((piece) => !isOne(piece)).length
    if (longer > (pieces.length > 2 ? 1 : 0)) return false
  }
  const setApart = /[- ]/.test(word)
  if (setApart && word.split(/[- ]/).every(isOne) && goesOn(around)) return false
  return setApart || size >= long || !isDoubled(word, runs)
}

/** S c u n t h o r p e: whether single letters stand on either side, other than the vowels that are words. */
function goesOn({ before, behind }: { before: string; behind: string }): boolean {
  const neighbours = [
    /(?:^|[- ])(\p{L})[- ]$/u.exec(before)?.[1],
    /^[- ](\p{L})(?:$|[- ])/u.exec(behind)?.[1],
  ]
  return neighbours.some((letter) => letter !== undefined && !/[aeiouyаеиоуяі]/u.test(letter))
}

/** Whether all that tells it from what was looked for is one letter written twice: good, not god. */
function isDoubled(word: string, runs: readonly Run[]): boolean {
  const more = runsOf(word).filter(([, times], place) => times !== runs[place]?.[1])
  return more.length === 1 && more[0]![1] === 2
}
