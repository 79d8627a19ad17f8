import type { Block, ListItem } from '#domain/body.ts'
import type { Context } from './context.ts'
import { flow } from './flow.ts'
import { joinLines, type Marks } from './inline.ts'
import { type Element, isComment, isElement, isText, type Node } from './tree.ts'

/** Lists inside lists deeper than this are drawn out to this depth. */
const deepestList = 8

type List = Extract<Block, { type: 'list' }>

/** A list with the lists in it. What can't stand in a list (pictures, tables) follows it. */
export function list(element: Element, context: Context, marks: Marks): Block[] {
  const made: List = { type: 'list', ordered: element.tagName === 'ol', items: [] }
  const strays: Block[] = []
  for (const nodes of itemsOf(element)) {
    const item = itemFrom(flow(nodes, { ...context, classic: false }, marks), strays)
    if (item) made.items.push(item)
  }
  for (const item of made.items) if (item.list) item.list.items = drawnOut(item.list.items, 2)
  const parts: Block[] = []
  for (let at = 0; at < made.items.length; at += 1000)
    parts.push({ ...made, items: made.items.slice(at, at + 1000) })
  return [...parts, ...strays]
}

/** The contents of each item; text and lists that stand beside the items belong to the item before them. */
function itemsOf(element: Element): Node[][] {
  const items: Node[][] = []
  for (const node of element.childNodes) {
    if (isElement(node) && node.tagName === 'li') items.push([...node.childNodes])
    else if (isComment(node) || (isText(node) && !node.value.trim())) continue
    else if (items.length > 0) items.at(-1)!.push(node)
    else items.push([node])
  }
  return items
}

function itemFrom(blocks: Block[], strays: Block[]): ListItem | null {
  const lines = blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? [block.text] : [],
  )
  const lists = blocks.filter((block) => block.type === 'list')
  strays.push(...blocks.filter((block) => !['paragraph', 'heading', 'list'].includes(block.type)))
  const text = joinLines(lines)
  const items = lists.flatMap((inner) => inner.items)
  if (text.length === 0 && items.length === 0) return null
  return items.length > 0 ? { text, list: { ordered: lists[0]!.ordered, items } } : { text }
}

function drawnOut(items: ListItem[], depth: number): ListItem[] {
  return items.flatMap((item) => {
    if (!item.list) return [item]
    const inner = drawnOut(item.list.items, depth + 1)
    return depth < deepestList
      ? [{ ...item, list: { ...item.list, items: inner } }]
      : [{ text: item.text }, ...inner]
  })
}
