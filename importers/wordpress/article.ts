import type { ArticleInput } from '#domain/articles.ts'
import { type Block, type Body, bodyText } from '#domain/body.ts'
import { slugify } from '#domain/slugs.ts'
import { paragraphsOf } from '../html/inline.ts'
import { plainText, readableText } from '../html/plain.ts'
import { htmlToBody } from '../html-to-body.ts'
import type { WantedPicture } from '../save.ts'
import { slugFrom } from './places.ts'
import type { Post } from './post.ts'
import type { Survey, Upload } from './survey.ts'

const longestHeadline = 300
const longestStandfirst = 1000

export type Converted = {
  /** Everything but section, authors and topics, which have to be made first. */
  article: Omit<ArticleInput, 'sectionId' | 'authorIds' | 'topicIds'> & { body: Body }
  pictures: WantedPicture[]
}

/** Turns a post or page into an article. `attached`: the numbers of the pictures uploaded with it. */
export function articleFrom(post: Post, survey: Survey, attached: number[]): Converted {
  const { body, pictures } = htmlToBody(post.content, {
    classic: true,
    base: URL.canParse(post.link) ? post.link : survey.base,
    attachment: (id) => survey.uploads.get(id),
    attached,
  })
  const wanted: WantedPicture[] = pictures.map(({ use, url, attachment }) => ({
    use,
    addresses: addressesOf(url, attachment === null ? undefined : survey.uploads.get(attachment)),
  }))
  const { headline, standfirst, before } = wordsOf(post, body)
  const lead = leadOf(post, survey)
  if (lead) wanted.unshift(lead)
  const { status, publishedAt } = statusOf(post, survey)
  return {
    article: {
      slug: slugFrom(post.slug, headline, `post-${post.id}`),
      status,
      headline,
      standfirst,
      body: [...before, ...body],
      lead: lead?.use ?? null,
      comments: post.commentsOpen ? 'open' : 'closed',
      publishedAt,
      updatedAt:
        publishedAt && post.modified && post.modified.getTime() - publishedAt.getTime() > 60_000
          ? post.modified
          : null,
      origin: originOf(post, survey),
    },
    pictures: wanted,
  }
}

/** What a post is known by in the next import. */
export function originOf(post: Post, survey: Survey): string {
  return `wordpress:${survey.site}:${post.id || slugify(post.link || post.title)}`.slice(0, 500)
}

function statusOf(post: Post, survey: Survey): { status: 'draft' | 'published'; publishedAt: Date | null } {
  const shown = (post.status === 'publish' || post.status === 'future') && post.password === ''
  return shown
    ? { status: 'published', publishedAt: post.published ?? post.modified ?? survey.made }
    : { status: 'draft', publishedAt: post.published }
}

/** Headline and standfirst; what is too long for them stays whole, at the beginning of the body. */
function wordsOf(post: Post, body: Body): { headline: string; standfirst: string; before: Block[] } {
  const title = plainText(post.title)
  const excerpt = readableText(post.excerpt)
  const before: Block[] = []
  if (title.length > longestHeadline) before.push(paragraph(title))
  if (excerpt.length > longestStandfirst)
    before.push(...paragraphsOf(excerpt).map((text): Block => ({ type: 'paragraph', text })))
  return {
    headline: cut(
      title ||
        firstWords(body) ||
        `Untitled, ${(post.published ?? post.modified)?.toISOString().slice(0, 10) ?? `no. ${post.id}`}`,
      longestHeadline,
    ),
    standfirst: excerpt.length > longestStandfirst ? '' : excerpt,
    before,
  }
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text: [{ text }] }
}

function firstWords(body: Body): string {
  const text = bodyText(body).replace(/\s+/g, ' ').trim()
  return text.length <= 80 ? text : `${text.slice(0, 80).replace(/\s+\S*$/, '')} …`
}

function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .trimEnd()
        .toWellFormed()}…`
}

function leadOf(post: Post, survey: Survey): WantedPicture | null {
  const upload = survey.uploads.get(Number(post.meta.get('_thumbnail_id') ?? 0))
  if (!upload) return null
  const use = {
    id: null,
    alt: upload.alt.slice(0, 1000),
    caption: paragraphsOf(upload.caption).slice(0, 1).flat(),
    credit: '',
  }
  return { use, addresses: addressesOf('', upload) }
}

/** Where a picture may be had: the file that was uploaded before the smaller one the text shows. */
function addressesOf(shown: string, upload: Upload | undefined): string[] {
  const whole = shown.replace(/-\d{1,5}x\d{1,5}(?=\.\w{2,5}(?:$|\?))/, '')
  return [upload?.url ?? '', whole, shown].filter(Boolean)
}
