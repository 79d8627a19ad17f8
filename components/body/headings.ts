import { type Block, type Body, inlineText } from '#domain/body.ts'
import { slugify } from '#domain/slugs.ts'

/** `level`: the element it becomes; `minor`: whether it looks like one of the third level. */
export type Place = { id: string; level: 2 | 3; minor: boolean }

// Ids the page itself uses.
const reserved = ['main', 'comments', 'read-next']

/**
 * Where the headings of a body stand: each has an id made from its text (the second "Results" is `results-2`), and
 * none skips a level, however it was imported.
 */
export function placeHeadings(body: Body): Map<Block, Place> {
  const places = new Map<Block, Place>()
  const taken = new Set(reserved)
  let below: 2 | 3 = 2
  for (const block of body) {
    if (block.type !== 'heading') continue
    const name = slugify(inlineText(block.text), 'part')
    let id = name
    for (let n = 2; taken.has(id); n++) id = `${name}-${n}`
    taken.add(id)
    if (block.level === 2) below = 3
    places.set(block, { id, level: block.level === 2 ? 2 : below, minor: block.level === 3 })
  }
  return places
}
