import { articleByOrigin, articleBySlug } from '#db/articles.ts'
import { ensureAuthor } from '#db/authors.ts'
import { ensureSection } from '#db/sections.ts'
import { ensureTopic } from '#db/topics.ts'
import { ArticleInput } from '#domain/articles.ts'
import { Slug, slugify } from '#domain/slugs.ts'
import { type PictureOptions, PictureSource } from '../picture-source.ts'
import { Report } from '../report.ts'
import { saveImported } from '../save.ts'
import { articleFrom, originOf } from './article.ts'
import { namesIn } from './byline.ts'
import type { Item } from './item.ts'
import { itemsOf } from './read.ts'

export type NinjsOptions = PictureOptions & {
  dryRun?: boolean
  /** The slug of the section the items go to; it is made where there is none. */
  section?: string
  progress?: (what: 'Checking' | 'Importing', share: number) => void
}

/**
 * Imports files of ninjs news items. All are read before anything is written; a broken one stops it all with a
 * BrokenFile. A newer version of an item updates its article. Gives the report.
 */
export async function importNinjs(paths: string[], options: NinjsOptions): Promise<Report> {
  const section = options.section ?? 'news'
  if (!Slug.safeParse(section).success)
    throw new Error(`“${section}” can’t be a section: --section takes letters, digits and single hyphens.`)
  const report = new Report()
  const source = new PictureSource(options, report)
  const items: Item[] = []
  for (const [i, path] of paths.entries()) {
    items.push(...(await itemsOf(path)))
    options.progress?.('Checking', (i + 1) / paths.length)
  }
  // The oldest first, so that versions of one item follow each other.
  const now = new Date()
  const dated = items
    .map((item) => ({ item, at: item.at ?? item.firstCreated ?? now }))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  for (const [i, { item, at }] of dated.entries()) {
    await importItem(item, at)
    options.progress?.('Importing', (i + 1) / dated.length)
  }
  return report

  async function importItem(item: Item, at: Date): Promise<void> {
    const name = item.headline || item.uri
    if (item.type !== 'text') return report.left(`items of the type “${item.type}”`, name)
    if (!item.uri) return report.left('items without a uri: they would come in again each time', name)
    const known = options.dryRun ? null : await articleByOrigin(originOf(item))
    const stored = known && (await articleBySlug(known.slug, new Date(8.64e15)))
    const standing = stored && (stored.updatedAt ?? stored.publishedAt)
    if (standing && standing > at) return report.left('versions older than the one that is here', name)

    const { article, pictures } = articleFrom(item, at)
    // Without a date of its first version, that of the one that came in first stays.
    if (stored && !item.firstCreated && stored.publishedAt < at)
      Object.assign(article, { publishedAt: stored.publishedAt, updatedAt: at })
    const checked = ArticleInput.safeParse({ ...article, sectionId: null })
    if (!checked.success)
      return report.left(
        'items that break a rule of articles here',
        `${name}: ${checked.error.issues[0]?.path.join('.')} ${checked.error.issues[0]?.message}`,
      )
    if (item.status === 'withheld') report.note('withheld items, which came in as drafts', name)
    if (item.status === 'canceled') report.note('cancelled items, which are withdrawn', name)
    if (item.expires && item.expires < now)
      report.note('items whose expiry date has passed; see whether you may still show them', name)
    if (item.usageTerms) report.note('items with terms of use', `${name}: ${item.usageTerms}`)
    if (options.dryRun) {
      report.came('articles')
      report.came('places for pictures', pictures.length)
      return
    }
    const input = { ...article, ...(await placesOf(item)) }
    const saved = await saveImported(input, pictures, (before) => at > (standing ?? before.changedAt), source)
    if (saved.what === 'new') report.came('articles')
    else if (saved.what === 'updated') report.came('articles, updated')
    else if (saved.what === 'unchanged') report.left('articles that were here already, unchanged')
    else report.left(`articles that were ${saved.what} since`, name)
  }

  async function placesOf(item: Item) {
    const authorIds: string[] = []
    for (const name of namesIn(item.by, item.source))
      authorIds.push((await ensureAuthor({ handle: slugify(name, 'author'), name })).id)
    const topicIds: string[] = []
    for (const name of item.topics.slice(0, 50))
      topicIds.push((await ensureTopic({ slug: slugify(name, 'unnamed'), name: name.slice(0, 80) })).id)
    const title = section.replaceAll('-', ' ').slice(0, 80)
    const { id } = await ensureSection({
      slug: section,
      name: title.charAt(0).toUpperCase() + title.slice(1),
    })
    return { sectionId: id, authorIds: [...new Set(authorIds)], topicIds: [...new Set(topicIds)] }
  }
}
