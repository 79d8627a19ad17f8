import { type Block, type Body, blockLines, inlineText } from './body.ts'
import type { ArticleDraft } from './drafts.ts'
import { isSame } from './same.ts'

/** Names by id, to say what a choice is. */
export type Names = Record<'sections' | 'authors' | 'topics', Record<string, string>>

type Fields = Omit<ArticleDraft, 'standsAlone'>
export type Field = keyof Fields

/** How the fields of an article are called at the desk, the text last, as it is long. */
export const fieldNames: Record<Field, string> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  lead: 'Lead picture',
  slug: 'Address',
  sectionId: 'Section',
  topicIds: 'Topics',
  authorIds: 'Byline',
  kicker: 'Kicker',
  breaking: 'Breaking',
  live: 'Live',
  question: 'Question',
  comments: 'Comments',
  commentDays: 'Comments close after days',
  sharePictureId: 'Share picture',
  canonicalUrl: 'First published at',
  source: 'Source',
  body: 'Text',
}

/** The fields in which two versions of an article differ. */
export function differingFields(one: Fields, other: Fields): Field[] {
  return (Object.keys(fieldNames) as Field[]).filter((field) => !isSame(one[field], other[field]))
}

/** What a field says, in words. */
export function fieldWords(of: Fields, field: Exclude<Field, 'body'>, names: Names): string {
  switch (field) {
    case 'sectionId':
      return of.sectionId ? (names.sections[of.sectionId] ?? 'A section that is gone') : 'None'
    case 'topicIds':
      return of.topicIds.map((id) => names.topics[id] ?? 'A topic that is gone').join(', ') || 'None'
    case 'authorIds':
      return of.authorIds.map((id) => names.authors[id] ?? 'An author who is gone').join(', ') || 'None'
    case 'lead':
      return of.lead
        ? blockLines({ type: 'picture', picture: of.lead }).filter(Boolean).join(' · ') || 'A picture'
        : 'None'
    case 'sharePictureId':
      return of.sharePictureId ? 'One of its own' : 'That of the article'
    case 'breaking':
    case 'live':
      return of[field] ? 'Yes' : 'No'
    case 'commentDays':
      return of.commentDays === null ? 'Never by themselves' : String(of.commentDays)
    default:
      return of[field] || 'Empty'
  }
}

/** A line of two texts side by side: a block of one, of the other, or of both where they are the same. */
export type Row = { left: string | null; right: string | null; same: boolean }

/** Lays two bodies side by side, block by block, so that what they have in common stands together. */
export function compareBodies(left: Body, right: Body): Row[] {
  let start = 0
  while (start < left.length && start < right.length && isSame(left[start], right[start])) start++
  let end = 0
  while (end < Math.min(left.length, right.length) - start && isSame(left.at(-1 - end), right.at(-1 - end)))
    end++
  const middle = paired(left.slice(start, left.length - end), right.slice(start, right.length - end))
  const both = (block: Block): Row => ({ left: words(block), right: words(block), same: true })
  return [...left.slice(0, start).map(both), ...middle, ...left.slice(left.length - end).map(both)]
}

/** More pairs than this are not tried: texts that long and that different are told apart by eye. */
const mostPairs = 1_000_000

function paired(left: Body, right: Body): Row[] {
  if (left.length * right.length > mostPairs) return changed(left, right)
  // longest[i][j]: how many blocks the rests from i and j on have in common, in order.
  const longest = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      longest[i]![j] = isSame(left[i], right[j])
        ? longest[i + 1]![j + 1]! + 1
        : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!)
  const rows: Row[] = []
  let [fromI, fromJ, i, j] = [0, 0, 0, 0]
  while (i < left.length && j < right.length) {
    if (isSame(left[i], right[j])) {
      rows.push(...changed(left.slice(fromI, i), right.slice(fromJ, j)))
      rows.push({ left: words(left[i]!), right: words(right[j]!), same: true })
      fromI = ++i
      fromJ = ++j
    } else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++
    else j++
  }
  return [...rows, ...changed(left.slice(fromI), right.slice(fromJ))]
}

function changed(left: Body, right: Body): Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    left: left[i] ? words(left[i]) : null,
    right: right[i] ? words(right[i]) : null,
    same: false,
  }))
}

const kinds: Partial<Record<Block['type'], string>> = {
  picture: 'Picture',
  gallery: 'Gallery',
  table: 'Table',
  embed: 'Link card',
  divider: 'Divider',
}

function words(block: Block): string {
  const lines =
    block.type === 'table'
      ? [block.caption, ...[block.head, ...block.rows].map((row) => row.map(inlineText).join(' · '))]
      : blockLines(block)
  const text = lines.filter(Boolean).join('\n')
  const kind = kinds[block.type]
  return kind ? [kind, text].filter(Boolean).join(': ') : text
}

/** Rows to show, and between them how many that are the same on both sides need not be. */
export type Fold = { rows: Row[]; hidden: number }

/** Leaves out what is the same but for a row on each side of what differs; a row alone is not worth hiding. */
export function folded(rows: Row[]): Fold[] {
  const near = rows.map((_, i) => rows.slice(Math.max(0, i - 1), i + 2).some((row) => !row.same))
  const folds: Fold[] = []
  for (let from = 0; from < rows.length; ) {
    const isShown = near[from]!
    let to = from
    while (to < rows.length && near[to] === isShown) to++
    const isHidden = !isShown && to - from > 1
    folds.push(isHidden ? { rows: [], hidden: to - from } : { rows: rows.slice(from, to), hidden: 0 })
    from = to
  }
  return folds
}
