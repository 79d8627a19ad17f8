import { SaxesParser } from 'saxes'
import type { Article, ArticleInput } from './articles.ts'
import type { Block, PictureUse } from './body.ts'
import type { ArticleDraft } from './drafts.ts'
import type { Picture } from './pictures.ts'
import type { Section } from './sections.ts'
import { Site } from './site.ts'
import type { Teaser } from './teasers.ts'

/** What tests are made of: whole, valid pieces of a newsroom, changed in the one point a test is about. */

export const siteUrl = 'https://post.example'
export const site = Site.parse({ name: 'The Post', language: 'en-GB', timeZone: 'Europe/London' })

/** An id that reads as its number. */
export function idOf(n: number): string {
  return `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
}

export const picture: Picture = {
  id: idOf(901),
  hash: 'ab'.repeat(32),
  width: 1920,
  height: 1080,
  widths: [320, 640, 960, 1280, 1920],
  focalX: 50,
  focalY: 50,
}

/** How many milliseconds of the processor's time something takes, whatever else the machine is doing. */
export async function effort(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** A use of `picture`, captioned. */
export function aUse(changed: Partial<PictureUse> = {}): PictureUse {
  return { id: picture.id, alt: 'A harbour', caption: [{ text: 'At dawn' }], credit: 'R. Hill', ...changed }
}

/** One block of every kind there is, each with words of its own. */
export const everyBlock: Block[] = [
  { type: 'paragraph', text: [{ text: 'Plain, ' }, { text: 'bold', bold: true }] },
  { type: 'heading', level: 2, text: [{ text: 'Why now' }] },
  {
    type: 'list',
    ordered: false,
    items: [{ text: [{ text: 'first' }], list: { ordered: true, items: [{ text: [{ text: 'inner' }] }] } }],
  },
  { type: 'quote', paragraphs: [[{ text: 'Said one.' }], [{ text: 'Said two.' }]], cite: 'A witness' },
  { type: 'pullquote', text: [{ text: 'Pulled out' }], cite: 'The mayor' },
  { type: 'picture', picture: aUse() },
  {
    type: 'gallery',
    pictures: [aUse({ alt: 'Boats' }), aUse({ id: null, alt: 'Lost' })],
    caption: [{ text: 'Both' }],
  },
  {
    type: 'table',
    caption: 'Catches',
    head: [[{ text: 'Year' }], [{ text: 'Tons' }]],
    rows: [[[{ text: '2025' }], [{ text: '40' }]]],
  },
  { type: 'code', text: 'let a = 1', language: 'js' },
  { type: 'divider' },
  { type: 'embed', url: 'https://film.example/1', title: 'A film', description: 'Of boats' },
  { type: 'facts', title: 'Key facts', items: [[{ text: 'One fact' }], [{ text: 'Another' }]] },
  { type: 'unknown', name: 'acme/poll', data: { votes: [1, null] }, text: 'Yes or no?\n\nNo.' },
]

export const section: Section = {
  id: idOf(801),
  slug: 'world',
  name: 'World',
  description: '',
  position: 0,
}

/** A published article with a lead picture, two authors and a topic. */
export function anArticle(changed: Partial<Article> = {}): Article {
  return {
    id: idOf(1),
    slug: 'harbour-opens',
    kicker: { kind: 'section', label: 'World' },
    headline: 'Harbour opens',
    standfirst: 'After ten years the gates turn.',
    body: [{ type: 'paragraph', text: [{ text: 'The first ship came at noon.' }] }],
    pictures: { [picture.id]: picture },
    lead: aUse(),
    section: { id: section.id, slug: section.slug, name: section.name },
    authors: [
      { id: idOf(701), handle: 'ada-north', name: 'Ada North', title: '', bio: '' },
      { id: idOf(702), handle: 'ben-reed', name: 'Ben Reed', title: '', bio: '' },
    ],
    topics: [{ id: idOf(601), slug: 'ships', name: 'Ships', description: '' }],
    corrections: [],
    source: '',
    question: '',
    comments: 'open',
    sharePictureId: null,
    canonicalUrl: '',
    publishedAt: new Date('2026-11-24T12:00:00Z'),
    updatedAt: null,
    changedAt: new Date('2026-11-24T12:00:00Z'),
    ...changed,
  }
}

/** The `n`th teaser: a minute newer than the one before it, without a picture. */
export function aTeaser(n: number, changed: Partial<Teaser> = {}): Teaser {
  return {
    id: idOf(n),
    slug: `story-${n}`,
    headline: `Story ${n}`,
    standfirst: '',
    kicker: null,
    section: { id: section.id, slug: section.slug, name: section.name },
    publishedAt: new Date(Date.UTC(2026, 10, 24, 0, n)),
    lead: null,
    ...changed,
  }
}

/** What a save of a published article outside any section takes. */
export function anInput(changed: Partial<ArticleInput> = {}): ArticleInput {
  return {
    slug: 'harbour-opens',
    status: 'published',
    headline: 'Harbour opens',
    body: [{ type: 'paragraph', text: [{ text: 'The first ship came at noon.' }] }],
    sectionId: null,
    publishedAt: new Date('2026-11-24T12:00:00Z'),
    ...changed,
  }
}

/** An element of an XML document: its text is that of its whole inside. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  text: string
  children: XmlElement[]
}

/** Parses XML as strictly as a feed reader may: throws where it is not well-formed or a prefix has no namespace. */
export function readXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const element: XmlElement = { name, attributes: Object.fromEntries(values), text: '', children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  const add = (text: string) => {
    for (const element of open) element.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return top.children[0]!
}

/** The children of an element that have that name. */
export function named(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** What the editor holds of an article with one of every block. */
export function aDraft(changed: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    slug: 'harbour-opens',
    breaking: false,
    live: false,
    kicker: '',
    headline: 'Harbour opens',
    standfirst: '',
    body: everyBlock,
    sectionId: null,
    authorIds: [],
    topicIds: [],
    lead: null,
    source: '',
    question: '',
    comments: 'open',
    commentDays: null,
    sharePictureId: null,
    canonicalUrl: '',
    standsAlone: false,
    ...changed,
  }
}
