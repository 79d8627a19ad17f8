import { and, eq } from 'drizzle-orm'
import type { ArticleAct } from '#domain/article-acts.ts'
import { ArticleInput, commentsCloseAt } from '#domain/articles.ts'
import { bodyText } from '#domain/body.ts'
import { changesOf, Revision } from '#domain/revisions.ts'
import type { Viewer } from '#domain/roles.ts'
import { linkStatements } from './article-links.ts'
import { atomically, expecting, NotAsExpected, type Statement } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { authorsByIds } from './authors.ts'
import type { db } from './client.ts'
import { type DeskArticle, deskArticle } from './desk-article.ts'
import { carryDraftStatement, discardStatement } from './drafts.ts'
import { newId } from './ids.ts'
import { redirectStatement, unredirectStatement } from './redirects.ts'
import { revisionStatement } from './revisions.ts'
import { articles } from './schema.ts'
import { searchStatements } from './search.ts'
import { sectionById } from './section-changes.ts'
import { freeSlug, SlugTaken } from './slugs.ts'
import { isTaken } from './taken.ts'
import { topicsByIds } from './topics.ts'

/** A save somebody at the desk asks for. */
export type DeskSave = {
  by: Pick<Viewer, 'id' | 'name'>
  act: Exclude<ArticleAct, 'correct' | 'delete'> | 'begin'
  /** The revision they started from; another one by now makes the save stale. Left out for a new article. */
  basedOn?: number
  /** The slug must be had as it is, or the save is refused with SlugTaken. */
  exactSlug?: boolean
  /** When what is saved was last kept as their unsaved text; what they kept from another window since stays kept. */
  seen?: Date | null
  /** Why it is withdrawn. */
  reason?: string
}

/** Thrown where somebody else saved since: nothing was changed. `present` is the article as it stands now. */
export class StaleSave extends Error {
  override name = 'StaleSave'
  readonly present: DeskArticle
  constructor(present: DeskArticle) {
    super(`The article is at revision ${present.revision} by now.`)
    this.present = present
  }
}

/** Thrown where the section was removed while somebody wrote: nothing was changed. */
export class SectionGone extends Error {
  override name = 'SectionGone'
}

/** What a revision and the audit log call an act. */
const words: Record<DeskSave['act'], { did: string; action: string }> = {
  begin: { did: 'begun', action: 'beginArticle' },
  save: { did: 'saved', action: 'saveArticle' },
  publish: { did: 'published', action: 'publishArticle' },
  schedule: { did: 'scheduled', action: 'scheduleArticle' },
  unschedule: { did: 'taken off the schedule', action: 'unscheduleArticle' },
  update: { did: 'updated', action: 'updateArticle' },
  withdraw: { did: 'withdrawn', action: 'withdrawArticle' },
  restore: { did: 'restored', action: 'restoreRevision' },
}

/** Acts that save what somebody has typed: their unsaved text is then saved, and gone. */
const savesDraft: readonly DeskSave['act'][] = ['save', 'publish', 'schedule', 'update']

/**
 * Saves an article whole: a new one, or the one with that id. A changed slug leaves a redirect behind where readers
 * may know the old one. A slug that another article has or had gets -2, -3 … behind it. Every save is a revision; one
 * from the desk stands in the audit log. Gives id, slug and revision. Throws a ZodError on bad input, StaleSave,
 * SlugTaken and SectionGone as `desk` asks for, NotAsExpected where the id names nothing or another save came in
 * between.
 */
export async function saveArticle(
  input: ArticleInput,
  id?: string,
  desk?: DeskSave,
): Promise<{ id: string; slug: string; revision: number }> {
  const valid = ArticleInput.parse(input)
  const slug = await freeSlug(valid.slug, id ?? null)
  if (desk?.exactSlug && slug !== valid.slug) throw new SlugTaken(slug)
  const before = id === undefined ? null : await deskArticle(id)
  if (id !== undefined && !before) throw new NotAsExpected('There is no article with that id.')
  if (before && desk && before.revision !== desk.basedOn) throw new StaleSave(before)
  const authors = await authorsByIds([...new Set(valid.authorIds)])
  const topicIds = [...new Set(valid.topicIds)]
  const save: Save = {
    valid: {
      ...valid,
      slug,
      // What is restored stays where the article stands now, if its old section is gone.
      sectionId:
        before && desk?.act === 'restore' && (await isGone(valid.sectionId))
          ? before.content.sectionId
          : valid.sectionId,
      authorIds: authors.map((a) => a.id),
      // A topic may have gone while somebody wrote; an import that names none of ours is mistaken.
      topicIds: desk ? (await topicsByIds(topicIds)).map((topic) => topic.id) : topicIds,
    },
    byline: authors.map((a) => a.name).join(', '),
    articleId: id ?? newId(),
    before,
    desk,
    now: new Date(),
  }
  try {
    await atomically((tx) => statements(save, tx))
  } catch (error) {
    if (isTaken(error, 'slug')) return retry(error)
    if (!desk) throw error
    const present = error instanceof NotAsExpected && id ? await deskArticle(id) : null
    if (present) throw new StaleSave(present)
    throw (await isGone(save.valid.sectionId)) ? new SectionGone() : error
  }
  return { id: save.articleId, slug, revision: (before?.revision ?? 0) + 1 }

  // Somebody took the slug between the question and the save: it is asked for again.
  async function retry(error: unknown) {
    if ((await freeSlug(valid.slug, id ?? null)) === slug) throw error
    return saveArticle(input, id, desk)
  }
}

const isGone = async (sectionId: string | null) => sectionId !== null && !(await sectionById(sectionId))

type Save = {
  valid: ReturnType<typeof ArticleInput.parse>
  byline: string
  articleId: string
  before: DeskArticle | null
  desk: DeskSave | undefined
  now: Date
}

function statements({ valid, byline, articleId, before, desk, now }: Save, tx: typeof db): Statement[] {
  const { authorIds, topicIds, ...row } = valid
  const { slug, status, publishedAt } = row
  const revision = (before?.revision ?? 0) + 1
  // A page outside sections, such as "About", stands in nobody's list.
  const listed = row.sectionId ? status : 'draft'
  const whole = {
    ...row,
    commentsCloseAt: commentsCloseAt(row),
    changedAt: now,
    revision,
    ...(desk && {
      withdrawnReason: status === 'withdrawn' ? (desk.reason ?? before?.withdrawnReason ?? '') : '',
    }),
  }
  const content = Revision.parse(valid)
  const leavesAddress = before && before.content.slug !== slug && before.content.status !== 'draft'
  return [
    before
      ? expecting(
          1,
          tx
            .update(articles)
            .set(whole)
            .where(and(eq(articles.id, articleId), eq(articles.revision, before.revision))),
        )
      : tx
          .insert(articles)
          .values({ ...whole, id: articleId, createdAt: now, createdBy: desk?.by.id ?? null }),
    ...linkStatements({ articleId, authorIds, topicIds, status: listed, publishedAt }, tx),
    unredirectStatement(`/articles/${slug}`, tx),
    ...(leavesAddress ? [redirectStatement(`/articles/${before.content.slug}`, { articleId }, tx)] : []),
    revisionStatement(
      {
        articleId,
        number: revision,
        content,
        act: desk ? words[desk.act].did : 'imported',
        userId: desk?.by.id ?? null,
        at: now,
      },
      tx,
    ),
    ...(desk ? deskStatements({ articleId, before, content, desk, revision }, tx) : []),
    ...searchStatements({
      articleId,
      headline: valid.headline,
      standfirst: valid.standfirst,
      body: bodyText(valid.body),
      byline,
      sectionId: valid.sectionId,
      publishedAt,
      status,
    }),
  ]
}

type AtTheDesk = Pick<Save, 'articleId' | 'before'> & { content: Revision; desk: DeskSave; revision: number }

function deskStatements(
  { articleId, before, content, desk, revision }: AtTheDesk,
  tx: typeof db,
): Statement[] {
  const { by, act, reason } = desk
  const changes = changesOf(before && { ...before.content, revision: before.revision }, {
    ...content,
    revision,
  })
  return [
    auditStatement(
      {
        by,
        act: words[act].action,
        subject: `article:${articleId}`,
        before: changes.before,
        after: reason === undefined ? changes.after : { ...changes.after, reason },
      },
      tx,
    ),
    ...(savesDraft.includes(act)
      ? [discardStatement(articleId, by.id, desk.seen ?? null, tx)]
      : before && act !== 'restore'
        ? [carryDraftStatement(articleId, by.id, before.revision, tx)]
        : []),
  ]
}
