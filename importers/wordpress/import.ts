import { importComments } from '#db/comment-import.ts'
import { saveRedirect } from '#db/redirects.ts'
import { ArticleInput } from '#domain/articles.ts'
import { plainText } from '../html/plain.ts'
import { type PictureOptions, PictureSource } from '../picture-source.ts'
import { Report } from '../report.ts'
import { saveImported } from '../save.ts'
import { articleFrom } from './article.ts'
import { commentsOf } from './comments.ts'
import { Places } from './places.ts'
import { type Post, postFrom } from './post.ts'
import { type Survey, survey } from './survey.ts'
import { recordsOf } from './xml.ts'

export type WordPressOptions = PictureOptions & {
  dryRun?: boolean
  /** Told what goes on and how far it is, 0 to 1. */
  progress?: (what: 'Checking' | 'Importing', share: number) => void
}

/**
 * Imports a WordPress export. The file is read twice as a stream: first whole, so that a broken one stops with a
 * BrokenFile before anything is written; then post by post. Safe to run again. Gives the report.
 */
export async function importWordPress(path: string, options: WordPressOptions): Promise<Report> {
  const report = new Report()
  const source = new PictureSource(options, report)
  const found = await survey(path, (share) => options.progress?.('Checking', share))
  const places = new Places(found, report, options.dryRun ?? false)
  const attached = attachedTo(found)
  const shown = new Set<string>()
  for await (const { node, share } of recordsOf(path, 2)) {
    options.progress?.('Importing', share)
    if (node.name !== 'item') continue
    const post = postFrom(node)
    const reason = reasonAgainst(post)
    if (reason) report.left(reason, nameOf(post))
    else if (post.type !== 'attachment') await importPost(post)
  }
  const unused = [...found.uploads.values()].filter(
    (upload) => isPicture(upload.url) && !shown.has(upload.url),
  ).length
  if (unused > 0) report.left('uploaded pictures no article shows', '', unused)
  return report

  async function importPost(post: Post): Promise<void> {
    const { article, pictures } = articleFrom(post, found, attached.get(post.id) ?? [])
    for (const address of pictures.flatMap((picture) => picture.addresses)) shown.add(address)
    note(post, report)
    const comments = commentsOf(post, report)
    const input = { ...article, ...(await places.of(post)) }
    const kind = post.type === 'page' ? 'pages' : input.status === 'draft' ? 'drafts' : 'articles'
    const unknown = article.body.filter((block) => block.type === 'unknown').length
    if (unknown > 0)
      report.note(
        'pieces of text of a kind unknown here, kept as data and shown as their text',
        nameOf(post),
        unknown,
      )
    const checked = ArticleInput.safeParse(input)
    if (!checked.success) {
      const [issue] = checked.error.issues
      report.left(
        'posts that break a rule of articles here',
        `${nameOf(post)}: ${issue?.path.join('.')} ${issue?.message}`,
      )
      return
    }
    if (options.dryRun) {
      report.came(kind)
      report.came('comments', comments.length)
      report.came('places for pictures', pictures.length)
      return
    }
    const saved = await saveImported(
      input,
      pictures,
      ({ changedAt }) => post.modified && post.modified > changedAt,
      source,
    )
    if (saved.what === 'new') report.came(kind)
    else if (saved.what === 'updated') report.came(`${kind}, updated`)
    else report.left(whyNot[saved.what], saved.what === 'unchanged' ? '' : nameOf(post))
    report.came('comments', await importComments(saved.id, comments))
    for (const old of oldPaths(post)) {
      if (old !== `/articles/${saved.slug}`) await saveRedirect(old, { articleId: saved.id })
    }
  }
}

const whyNot = {
  unchanged: 'articles and pages that were here already, unchanged',
  'withdrawn here': 'articles that were withdrawn here since',
  'edited here': 'articles that were edited here and not changed over there since',
}

function reasonAgainst(post: Post): string | null {
  if (post.type === 'attachment')
    return isPicture(post.attachmentUrl) ? null : 'uploads that are not pictures'
  if (post.type !== 'post' && post.type !== 'page') return `items of the type “${post.type}”`
  if (post.status === 'trash') return 'posts in the trash'
  if (post.status === 'inherit') return 'revisions of posts'
  return null
}

/** What comes in otherwise than it was. */
function note(post: Post, report: Report): void {
  if (post.password) report.note('password-protected posts, which came in as drafts', nameOf(post))
  if (post.status === 'private') report.note('private posts, which came in as drafts', nameOf(post))
  if (post.sticky) report.note('posts that were pinned; pin them on the front yourself', nameOf(post))
  if (!plainText(post.title))
    report.note('posts without a title; their first words or date are the headline', nameOf(post))
  if (!post.published && post.status === 'publish')
    report.note('posts without a date; that of their last change or of the export is taken', nameOf(post))
}

function nameOf(post: Post): string {
  return plainText(post.title) || `no. ${post.id}, line ${post.line}`
}

/** The paths a post was found at, decoded and without a slash at the end; the front page is none. */
function oldPaths(post: Post): string[] {
  const paths = [post.link, post.guid].flatMap((address) => {
    if (!/^https?:/i.test(address) || !URL.canParse(address)) return []
    const { pathname } = new URL(address)
    try {
      return decodeURIComponent(pathname)
        .replace(/\/{2,}/g, '/')
        .replace(/\/+$/, '')
    } catch {
      return []
    }
  })
  return [...new Set(paths)].filter((path) => path !== '' && path.length <= 1000 && !path.includes('\0'))
}

function isPicture(address: string): boolean {
  return /\.(jpe?g|png|gif|webp|avif|tiff?)(\?|$)/i.test(address)
}

/** The pictures uploaded with each post, in the order of its gallery. */
function attachedTo({ uploads }: Survey): Map<number, number[]> {
  const found = new Map<number, number[]>()
  const pictures = [...uploads].filter(([, upload]) => upload.parent !== 0 && isPicture(upload.url))
  for (const [id, upload] of pictures.sort(([a, one], [b, two]) => one.order - two.order || a - b)) {
    const siblings = found.get(upload.parent) ?? []
    siblings.push(id)
    found.set(upload.parent, siblings)
  }
  return found
}
