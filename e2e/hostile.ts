import sharp from 'sharp'
import { type DeskSave, saveArticle } from '#db/article-save.ts'
import { guestByline } from '#db/bylines.ts'
import { db } from '#db/client.ts'
import { aUser, said, verdictOf } from '#db/comments/testing.ts'
import { correctArticle } from '#db/corrections.ts'
import { keepDraft } from '#db/drafts.ts'
import { addRedirect } from '#db/redirect-changes.ts'
import { reportComment } from '#db/reports.ts'
import { authors, sections, topics } from '#db/schema.ts'
import { addSection } from '#db/section-changes.ts'
import { changeSite, markOf, siteSettings } from '#db/site.ts'
import { changeSuspension } from '#db/suspensions.ts'
import { addTopic } from '#db/topic-changes.ts'
import type { Block, Inline } from '#domain/body.ts'
import type { Viewer } from '#domain/roles.ts'
import { aDraft, anInput } from '#domain/testing.ts'
import { storePicture } from '#server/pictures.ts'
import type { Site } from './server.ts'

/** The texts a newsroom is filled with: `all` of them stand in one article, `next` gives one that is not too long. `address` is where links lead, `url` where all else does. */
export type Texts = { all: string[]; address: string; url: string; next: (longest?: number) => string }

/** Gives the texts in turn. */
export function textsOf(all: string[], address: string, url: string): Texts {
  let turn = 0
  const next = (longest = 200): string => {
    const text = all[turn++ % all.length]!
    return text.length <= longest && text.trim() !== '' ? text : next(longest)
  }
  return { all, address, url, next }
}

/** Fills every field that anybody can write with such texts. Gives the ids of the article and of one of its readers. */
export async function fillWith(site: Site, texts: Texts): Promise<{ article: string; reader: string }> {
  const { all, address, url, next } = texts
  const filled = { article: '', reader: '' }
  await site.change(async () => {
    const name = next(40)
    const id = await aUser({ name, role: 'administrator' })
    const by: Viewer = { id, name, email: '', role: 'administrator', confirmed: true, suspended: false }
    const settings = await siteSettings()
    const ownWords = { name: next(60), tagline: next(160), question: next() }
    await changeSite(
      { ...settings, ...ownWords, bannedPhrases: all.slice(0, 40).map((t) => t.trim().slice(0, 100)) },
      markOf(settings),
      by,
    )
    const place = () => ({ name: next(80), description: next(500) })
    await addSection({ ...place(), slug: 'part' }, by)
    await addTopic({ ...place(), slug: 'matter' }, by)
    const guest = await guestByline(next(120), by)
    await db.update(authors).set({ handle: 'somebody', title: next(120), bio: next(2000) })
    const [[section], [topic]] = await Promise.all([db.select().from(sections), db.select().from(topics)])

    const desk: DeskSave = { by, act: 'begin' }
    const places = { sectionId: section!.id, topicIds: [topic!.id], authorIds: [guest.id] }
    const body = await bodyOf(texts)
    const lead = { ...(await useOf(texts)) }
    const words = {
      headline: next(300),
      standfirst: next(1000),
      kicker: next(60),
      source: next(),
      question: next(),
    }
    const input = anInput({
      slug: 'story',
      publishedAt: new Date(Date.now() - 60_000),
      ...places,
      ...words,
      body,
      lead,
      canonicalUrl: url,
    })
    const { id: article } = await saveArticle(input, undefined, desk)
    await saveArticle({ ...input, standfirst: next() }, article, { by, act: 'update', basedOn: 1 })
    await correctArticle(article, [{ text: next() }, { text: next(), link: address }], by, new Date())
    await keepDraft(article, id, aDraft({ ...words, headline: next(), body, lead, slug: 'story' }), 2, null)
    const other = { ...input, slug: 'taken-back', headline: next(), body: [] }
    const { id: withdrawn } = await saveArticle(other, undefined, desk)
    await saveArticle({ ...other, status: 'withdrawn' }, withdrawn, {
      by,
      act: 'withdraw',
      basedOn: 1,
      reason: next(),
    })
    for (const [n, headline] of all.filter((_, n) => n % 8 === 3).entries())
      await saveArticle({ ...input, slug: `more-${n}`, headline, body: [], lead: null }, undefined, desk)
    await addRedirect('/from-there', { to: url }, null, by)

    const readers: { id: string; name: string }[] = []
    for (let n = 0; n < 12; n++) {
      const name = next(40)
      readers.push({ id: await aUser({ name }), name })
    }
    for (const [n, text] of all.entries()) {
      const { id: userId, name } = readers[n % 12]!
      const judged = { ...verdictOf(n % 9 ? 'publish' : 'hold'), reason: next(), evidence: next() }
      const { id: commentId } = await said(article, userId, { name, text, judged })
      const report = { userId: id, reason: 'other', text: next(1000), now: new Date() } as const
      if (n % 9 === 1) await reportComment({ commentId, ...report })
    }
    const person = { id: readers[0]!.id, role: 'reader', suspendedUntil: null, suspensionReason: '' } as const
    const until = new Date(Date.now() + 86_400_000)
    await changeSuspension({ person, until, reason: next(), act: 'suspendReader', by, now: new Date() })
    Object.assign(filled, { article, reader: person.id })
    return ['site', 'front', `article:${article}`, `comments:${article}`]
  })
  return filled
}

async function useOf({ next, address }: Texts) {
  const pixels = { width: 640, height: 320, channels: 3, background: '#357' } as const
  const { id } = await storePicture(await sharp({ create: pixels }).png().toBuffer())
  const caption = [{ text: next() }, { text: next(), link: address }]
  return { id, alt: next(), caption, credit: next() }
}

/** Every text as a paragraph, then one block of every kind whose every field holds one. */
async function bodyOf(texts: Texts): Promise<Block[]> {
  const { all, address, url, next } = texts
  const line = (): Inline => [
    { text: next() },
    { text: next(), bold: true, link: address },
    { text: next(), code: true },
  ]
  const use = await useOf(texts)
  return [
    ...all.map((text): Block => ({ type: 'paragraph', text: [{ text }] })),
    { type: 'heading', level: 2, text: line() },
    {
      type: 'list',
      ordered: true,
      items: [{ text: line(), list: { ordered: false, items: [{ text: line() }] } }],
    },
    { type: 'quote', paragraphs: [line()], cite: next() },
    { type: 'pullquote', text: line(), cite: next() },
    { type: 'picture', picture: use },
    { type: 'gallery', pictures: [use, { ...use, id: null, alt: next() }], caption: line() },
    { type: 'table', caption: next(), head: [line(), line()], rows: [[line(), line()]] },
    { type: 'code', text: next(), language: next(40) },
    { type: 'embed', url, title: next(), description: next() },
    { type: 'facts', title: next(), items: [line()] },
    { type: 'unknown', name: next(), data: { [next()]: next() }, text: next() },
  ]
}
