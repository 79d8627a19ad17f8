/** JSON as the databases keep it: an array or object nested beyond this is kept as text. */
const deepest = 20

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/**
 * Parses JSON to be kept as data. What is not JSON, nested beyond reason, or holds characters PostgreSQL's jsonb
 * refuses (U+0000, halves of surrogate pairs) is kept as the text it is. Empty text gives null.
 */
export function keepableJson(text: string): Json {
  if (!text) return null
  const kept = text.replaceAll('\0', '\ufffd').toWellFormed()
  if (/\\u(0000|d[89a-f])/i.test(text) || depthOf(text) > deepest) return kept
  try {
    return JSON.parse(kept) as Json
  } catch {
    return kept
  }
}

function depthOf(text: string): number {
  let depth = 0
  let most = 0
  for (const character of text) {
    if (character === '{' || character === '[') most = Math.max(most, ++depth)
    else if (character === '}' || character === ']') depth -= 1
  }
  return most
}
