import { and, asc, count, eq, gt, inArray, notExists, or, sql } from 'drizzle-orm'
import type { Viewer } from '#domain/roles.ts'
import type { Topic } from '#domain/topics.ts'
import { atomically, expecting } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { db } from './client.ts'
import { holds } from './holds.ts'
import { newId } from './ids.ts'
import { redirectStatement, unredirectStatement } from './redirects.ts'
import { articleTopics, topics } from './schema.ts'

/** A page of the topics by name, with how many articles of any state each has: those after the topic `after`. */
export async function topicsAtDesk(
  q: string,
  after: string | null,
  limit = 100,
): Promise<{ topics: (Topic & { articles: number })[]; after: string | null }> {
  const place = after ? await topicById(after) : null
  const rows = await db
    .select()
    .from(topics)
    .where(
      and(
        q.trim() ? holds(topics.name, q.trim()) : undefined,
        place
          ? or(gt(topics.name, place.name), and(eq(topics.name, place.name), gt(topics.id, place.id)))
          : undefined,
      ),
    )
    .orderBy(asc(topics.name), asc(topics.id))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  const counts = await countsOf(shown.map((topic) => topic.id))
  return {
    topics: shown.map((topic) => ({ ...topic, articles: counts.get(topic.id) ?? 0 })),
    after: rows.length > limit ? shown.at(-1)!.id : null,
  }
}

async function countsOf(ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: articleTopics.topicId, count: count() })
    .from(articleTopics)
    .where(inArray(articleTopics.topicId, ids))
    .groupBy(articleTopics.topicId)
  return new Map(rows.map((row) => [row.id, row.count]))
}

/** The topic with that id, with how many articles of any state it has, or null. */
export async function topicAtDesk(id: string): Promise<(Topic & { articles: number }) | null> {
  const topic = await topicById(id)
  return topic && { ...topic, articles: (await countsOf([id])).get(id) ?? 0 }
}

/** The topic with that id, or null. */
export async function topicById(id: string): Promise<Topic | null> {
  const [row] = await db.select().from(topics).where(eq(topics.id, id))
  return row ?? null
}

/** As a condition: the topic is still what somebody has seen. */
function asSeen({ id, name, slug, description }: Topic) {
  return and(
    eq(topics.id, id),
    eq(topics.name, name),
    eq(topics.slug, slug),
    eq(topics.description, description),
  )
}

type Words = Pick<Topic, 'slug' | 'name' | 'description'>

/** Adds a topic, and writes down who did. Throws what the engine throws where its slug is taken. */
export async function addTopic(words: Words, by: Viewer): Promise<void> {
  const row = { ...words, id: newId() }
  await atomically((tx) => [
    tx.insert(topics).values(row),
    unredirectStatement(`/topics/${row.slug}`, tx),
    auditStatement({ by, act: 'addTopic', subject: `topic:${row.id}`, after: words }, tx),
  ])
}

/**
 * Changes a topic's name, description and slug; an old address leads to the new one. Throws NotAsExpected where it isn't
 * as it was `before`, and what the engine throws where another has the slug.
 */
export async function changeTopic(before: Topic, words: Words, by: Viewer): Promise<void> {
  const { id, slug, name, description } = before
  await atomically((tx) => [
    expecting(1, tx.update(topics).set(words).where(asSeen(before))),
    unredirectStatement(`/topics/${words.slug}`, tx),
    ...(slug === words.slug ? [] : [leadsTo(slug, words.slug, tx)]),
    auditStatement(
      { by, act: 'changeTopic', subject: `topic:${id}`, before: { name, slug, description }, after: words },
      tx,
    ),
  ])
}

/**
 * Makes one topic part of another: its articles are about that one from now on, and its address leads there. Throws
 * NotAsExpected where one of them isn't as it was seen.
 */
export async function mergeTopic(topic: Topic, into: Topic, by: Viewer): Promise<void> {
  // Both are held to the end, in the same order whoever merges which.
  const both = [topic, into].sort((one, other) => (one.id < other.id ? -1 : 1))
  await atomically((tx) => [
    ...both.map((one) => expecting(1, tx.update(topics).set({ name: one.name }).where(asSeen(one)))),
    // Articles that have both keep the one they are merged into.
    tx
      .delete(articleTopics)
      .where(
        and(
          eq(articleTopics.topicId, topic.id),
          inArray(
            articleTopics.articleId,
            tx
              .select({ id: articleTopics.articleId })
              .from(articleTopics)
              .where(eq(articleTopics.topicId, into.id)),
          ),
        ),
      ),
    tx.update(articleTopics).set({ topicId: into.id }).where(eq(articleTopics.topicId, topic.id)),
    expecting(1, tx.delete(topics).where(eq(topics.id, topic.id))),
    leadsTo(topic.slug, into.slug, tx),
    auditStatement(
      {
        by,
        act: 'mergeTopic',
        subject: `topic:${topic.id}`,
        before: { name: topic.name, slug: topic.slug },
        after: { into: into.name },
      },
      tx,
    ),
  ])
}

/** Removes a topic no article is about. Throws NotAsExpected where one is, or it isn't as it was `before`. */
export async function removeTopic(before: Topic, by: Viewer): Promise<void> {
  const { id, name, slug, description } = before
  await atomically((tx) => [
    expecting(
      1,
      tx
        .delete(topics)
        .where(
          and(
            asSeen(before),
            notExists(tx.select({ one: sql`1` }).from(articleTopics).where(eq(articleTopics.topicId, id))),
          ),
        ),
    ),
    auditStatement(
      { by, act: 'removeTopic', subject: `topic:${id}`, before: { name, slug, description } },
      tx,
    ),
  ])
}

function leadsTo(from: string, to: string, tx: typeof db) {
  return redirectStatement(`/topics/${from}`, { to: `/topics/${encodeURIComponent(to)}` }, tx)
}
