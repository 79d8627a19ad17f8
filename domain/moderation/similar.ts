import { fold } from '../words.ts'

/** A text as it is compared with others: letters and digits alone, folded. */
export function comparable(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}

/** How many letters in a row are compared. */
const shingle = 3

function shingles(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = 0; at + shingle <= text.length; at++) {
    const piece = text.slice(at, at + shingle)
    found.set(piece, (found.get(piece) ?? 0) + 1)
  }
  return found
}

/** How alike two texts are, from 0 to 1: the part of their rows of three letters that both have (Sørensen and Dice). */
export function similarity(one: string, other: string): number {
  const [a, b] = [comparable(one), comparable(other)]
  if (a === b) return 1
  if (a.length < shingle || b.length < shingle) return 0
  const [left, right] = [shingles(a), shingles(b)]
  let common = 0
  for (const [piece, times] of left) common += Math.min(times, right.get(piece) ?? 0)
  return (2 * common) / (a.length + b.length - 2 * (shingle - 1))
}
