import type { ArticleInput } from '#domain/articles.ts'
import { type Block, type Body, bodyText, inlineText, type PictureUse } from '#domain/body.ts'
import { slugify } from '#domain/slugs.ts'
import { paragraphsOf } from '../html/inline.ts'
import { plainText, readableText } from '../html/plain.ts'
import { htmlToBody } from '../html-to-body.ts'
import type { WantedPicture } from '../save.ts'
import type { Item } from './item.ts'
import type { ItemPicture } from './pictures.ts'

export type Converted = {
  article: Omit<ArticleInput, 'sectionId' | 'authorIds' | 'topicIds'> & { body: Body }
  pictures: WantedPicture[]
}

const statuses = { usable: 'published', withheld: 'draft', canceled: 'withdrawn' } as const

/** What an item is known by in the next import. */
export function originOf(item: Item): string {
  return `ninjs:${item.uri}`.slice(0, 500)
}

/** Turns a news item into an article. `at`: when its version was made. */
export function articleFrom(item: Item, at: Date): Converted {
  const { kicker, html } = withoutDateline(item.body && 'html' in item.body ? item.body.html : '')
  const converted = htmlToBody(html)
  const pictures: WantedPicture[] = converted.pictures.map(({ use, url }) => ({
    use,
    addresses: addressesOf(url, item.pictures),
  }))
  const headline = plainText(item.headline) || firstWords(converted.body) || item.uri
  const words = withoutHeadline(
    item.body && 'text' in item.body ? fromText(item.body.text) : converted.body,
    headline,
  )
  const { lead, body } = withLead(words, item.pictures, pictures)
  const standfirst = readableText(item.standfirst)
  const published = item.firstCreated && item.firstCreated < at ? item.firstCreated : at
  return {
    article: {
      slug: slugify(headline),
      status: statuses[item.status],
      breaking: item.urgency === 1,
      kicker,
      headline: headline.slice(0, 300).toWellFormed(),
      standfirst: isFrom(standfirst, body) || standfirst.length > 1000 ? '' : standfirst,
      body: standfirst.length > 1000 && !isFrom(standfirst, body) ? [...fromText(standfirst), ...body] : body,
      lead,
      source: item.source.slice(0, 200),
      // What is under embargo is not shown before it ends.
      publishedAt: item.embargoed && item.embargoed > published ? item.embargoed : published,
      updatedAt: at > published ? at : null,
      origin: originOf(item),
    },
    pictures,
  }
}

/** TT sets subject and agency above the text, as `<div class="dat">`: the subject is our kicker. */
function withoutDateline(html: string): { kicker: string; html: string } {
  const dateline = /<div class="dat">((?:<span[^<>]*>[^<>]{0,200}<\/span>\s*){0,5})<\/div>/.exec(html)
  if (!dateline) return { kicker: '', html }
  const subject = /class="vignette">([^<>]{1,60})</.exec(dateline[1] ?? '')?.[1] ?? ''
  return { kicker: plainText(subject), html: html.replace(dateline[0], '') }
}

function fromText(text: string): Body {
  const lines = text.includes('\n\n') ? paragraphsOf(text) : text.split('\n').flatMap(paragraphsOf)
  return lines.map((words): Block => ({ type: 'paragraph', text: words }))
}

function withoutHeadline(body: Body, headline: string): Body {
  const [first, ...rest] = body
  const same =
    (first?.type === 'heading' || first?.type === 'paragraph') && inlineText(first.text).trim() === headline
  return same ? rest : body
}

function firstWords(body: Body): string {
  return bodyText(body).replace(/\s+/g, ' ').slice(0, 80).trim()
}

/** Some agencies send the text's own beginning as its description; it would be read twice. */
function isFrom(description: string, body: Body): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const start = letters(description).slice(0, 80)
  return start.length > 0 && letters(bodyText(body)).includes(start)
}

function addressesOf(url: string, pictures: ItemPicture[]): string[] {
  const known = pictures.find((picture) => picture.addresses.includes(url))
  return known ? known.addresses : [url]
}

/** The first picture leads; where the text shows it too, it moves up from there with its own caption. */
function withLead(
  body: Body,
  pictures: ItemPicture[],
  wanted: WantedPicture[],
): { lead: PictureUse | null; body: Body } {
  const [first] = pictures
  if (!first) return { lead: null, body }
  const shown = wanted.find(({ addresses }) => addresses === first.addresses)
  const block = body.findIndex(
    (candidate) => candidate.type === 'picture' && candidate.picture === shown?.use,
  )
  if (shown && block >= 0) {
    wanted.splice(wanted.indexOf(shown), 1)
    wanted.unshift(shown)
    return { lead: shown.use, body: body.toSpliced(block, 1) }
  }
  const use: PictureUse = {
    id: null,
    alt: plainText(first.alt).slice(0, 1000),
    caption: paragraphsOf(readableText(first.caption)).slice(0, 1).flat(),
    credit: first.credit.slice(0, 300),
  }
  wanted.unshift({ use, addresses: first.addresses })
  return { lead: use, body }
}
