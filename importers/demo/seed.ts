import { saveArticle } from '#db/article-save.ts'
import { addCorrection } from '#db/articles.ts'
import { ensureAuthor } from '#db/authors.ts'
import { type ImportedComment, importComments } from '#db/comment-import.ts'
import { ensureSection } from '#db/sections.ts'
import { saveSite, siteSettings } from '#db/site.ts'
import { ensureTopic } from '#db/topics.ts'
import type { Block, PictureUse } from '#domain/body.ts'
import { articles } from './articles.ts'
import { authors, sections, site, topics } from './newsroom.ts'
import { storeScene } from './scene-pictures.ts'
import { type DemoArticle, type DemoBlock, type DemoComment, type DemoPicture, spans } from './write.ts'

const hour = 3_600_000
type Ids = Map<string, string>

/** Fills an empty database with the demo newsroom: its dates lie just before this moment. */
export async function seedDemo(): Promise<void> {
  const now = Date.now()
  await saveSite({ ...(await siteSettings()), ...site })
  const sectionIds: Ids = new Map()
  for (const section of sections) sectionIds.set(section.slug, (await ensureSection(section)).id)
  const topicIds: Ids = new Map()
  for (const topic of topics) topicIds.set(topic.slug, (await ensureTopic(topic)).id)
  const authorIds: Ids = new Map()
  for (const author of authors) authorIds.set(author.handle, (await ensureAuthor(author)).id)

  const scenes = [
    ...new Set(
      articles.flatMap((article) =>
        [...(article.picture ? [article.picture] : []), ...article.body.flatMap(picturesOf)].map(
          (p) => p.scene,
        ),
      ),
    ),
  ]
  const pictureIds: Ids = new Map()
  for (const scene of scenes) pictureIds.set(scene, await storeScene(scene))

  const use = (picture: DemoPicture): PictureUse => ({
    id: one(pictureIds, picture.scene),
    alt: picture.alt,
    caption: spans(picture.caption ?? ''),
    credit: picture.credit ?? 'Illustration: Post studio',
  })
  // The oldest first, so that the order of making is the order of publishing.
  for (const article of [...articles].sort((a, b) => b.hoursAgo - a.hoursAgo)) {
    const publishedAt = new Date(minuteOf(now - article.hoursAgo * hour))
    const { id } = await saveArticle({
      ...pick(article),
      status: 'published',
      body: article.body.map((block) => withPictures(block, use)),
      sectionId: article.section ? one(sectionIds, article.section) : null,
      authorIds: article.authors.map((handle) => one(authorIds, handle)),
      topicIds: article.topics.map((slug) => one(topicIds, slug)),
      lead: article.picture ? use(article.picture) : null,
      comments: article.commentsClosed ? 'closed' : 'open',
      publishedAt,
      updatedAt:
        article.updatedHoursAgo === undefined
          ? null
          : new Date(minuteOf(now - article.updatedHoursAgo * hour)),
    })
    for (const correction of article.corrections ?? [])
      await addCorrection(id, spans(correction.text), new Date(minuteOf(now - correction.hoursAgo * hour)))
    if (!article.comments) continue
    const said = flat(article.comments, publishedAt.getTime(), null)
    await importComments(
      id,
      said.map((comment) => ({ ...comment, badge: badgeOf(comment.name, article) })),
    )
  }
}

/** What is said beside the name of somebody who works at the paper. */
function badgeOf(name: string, article: DemoArticle): 'author' | 'staff' | undefined {
  const author = authors.find((one) => one.name === name)
  return author && (article.authors.includes(author.handle) ? 'author' : 'staff')
}

const minuteOf = (ms: number) => Math.floor(ms / 60_000) * 60_000

function one(ids: Ids, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`The demo newsroom names “${name}”, which it does not have.`)
  return id
}

function pick({ slug, breaking, live, kicker, headline, standfirst, source, question }: DemoArticle) {
  return { slug, breaking, live, kicker, headline, standfirst, source, question }
}

function picturesOf(block: DemoBlock): DemoPicture[] {
  return block.type === 'picture' ? [block.picture] : block.type === 'gallery' ? block.pictures : []
}

function withPictures(block: DemoBlock, use: (picture: DemoPicture) => PictureUse): Block {
  if (block.type === 'picture') return { ...block, picture: use(block.picture) }
  if (block.type === 'gallery') return { ...block, pictures: block.pictures.map(use) }
  return block
}

/** A tree of comments as the list an import takes; each counts its minutes from what it stands under. */
function flat(comments: DemoComment[], from: number, parent: string | null): ImportedComment[] {
  return comments.flatMap((comment, i) => {
    const origin = `${parent ?? 'demo'}.${i}`
    const at = from + comment.after * 60_000
    return [
      {
        origin,
        parentOrigin: parent,
        name: comment.name,
        text: comment.text,
        status: 'published' as const,
        at: new Date(at),
        likes: comment.likes,
      },
      ...flat(comment.replies ?? [], at, origin),
    ]
  })
}
