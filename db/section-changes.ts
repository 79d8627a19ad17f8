import { and, asc, count, eq, max, notExists, sql } from 'drizzle-orm'
import type { Viewer } from '#domain/roles.ts'
import type { Section } from '#domain/sections.ts'
import { atomically, expecting, NotAsExpected } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { redirectStatement, unredirectStatement } from './redirects.ts'
import { articles, sections } from './schema.ts'

/** Every section in the order of the masthead, with how many articles of any state it has. */
export async function sectionsAtDesk(): Promise<(Section & { articles: number })[]> {
  return db
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sections.name,
      description: sections.description,
      position: sections.position,
      articles: count(articles.id),
    })
    .from(sections)
    .leftJoin(articles, eq(articles.sectionId, sections.id))
    .groupBy(sections.id)
    .orderBy(asc(sections.position), asc(sections.id))
}

/** The section with that id, or null. */
export async function sectionById(id: string): Promise<Section | null> {
  const [row] = await db.select().from(sections).where(eq(sections.id, id))
  return row ?? null
}

/** As a condition: the section is still what somebody has seen. */
function asSeen({ id, name, slug, description }: Section) {
  return and(
    eq(sections.id, id),
    eq(sections.name, name),
    eq(sections.slug, slug),
    eq(sections.description, description),
  )
}

type Words = Pick<Section, 'slug' | 'name' | 'description'>

/** Adds a section at the end of the masthead. Throws what the engine throws where its slug is taken. */
export async function addSection(words: Words, by: Viewer): Promise<void> {
  const [last] = await db.select({ position: max(sections.position) }).from(sections)
  const row = { ...words, id: newId(), position: (last?.position ?? -1) + 1 }
  await atomically((tx) => [
    tx.insert(sections).values(row),
    unredirectStatement(`/sections/${row.slug}`, tx),
    auditStatement({ by, act: 'addSection', subject: `section:${row.id}`, after: words }, tx),
  ])
}

/**
 * Changes a section's name, description and slug; an old address leads to the new one. Throws NotAsExpected where it
 * isn't as it was `before`, and what the engine throws where another has the slug.
 */
export async function changeSection(before: Section, words: Words, by: Viewer): Promise<void> {
  const { id, slug, name, description } = before
  await atomically((tx) => [
    expecting(1, tx.update(sections).set(words).where(asSeen(before))),
    unredirectStatement(`/sections/${words.slug}`, tx),
    ...(slug === words.slug
      ? []
      : [redirectStatement(`/sections/${slug}`, { to: `/sections/${encodeURIComponent(words.slug)}` }, tx)]),
    auditStatement(
      {
        by,
        act: 'changeSection',
        subject: `section:${id}`,
        before: { name, slug, description },
        after: words,
      },
      tx,
    ),
  ])
}

/** Puts all the sections into that order. Throws NotAsExpected where one is gone or has another place than `before`. */
export async function orderSections(before: Section[], order: string[], by: Viewer): Promise<void> {
  if (order.length !== before.length || before.some(({ id }) => !order.includes(id)))
    throw new NotAsExpected('These are not all the sections.')
  const names = (ids: string[]) => ids.map((id) => before.find((section) => section.id === id)?.name ?? id)
  await atomically((tx) => [
    // In the order of before, so that of two at once one waits for the other.
    ...before.map(({ id, position }) =>
      expecting(
        1,
        tx
          .update(sections)
          .set({ position: order.indexOf(id) })
          .where(and(eq(sections.id, id), eq(sections.position, position))),
      ),
    ),
    auditStatement(
      {
        by,
        act: 'orderSections',
        subject: 'sections',
        before: { order: before.map((section) => section.name) },
        after: { order: names(order) },
      },
      tx,
    ),
  ])
}

/** Removes a section without articles. Throws NotAsExpected where it has one, or isn't as it was `before`. */
export async function removeSection(before: Section, by: Viewer): Promise<void> {
  const { id, name, slug, description } = before
  await atomically((tx) => [
    expecting(
      1,
      tx
        .delete(sections)
        .where(
          and(
            asSeen(before),
            notExists(tx.select({ one: sql`1` }).from(articles).where(eq(articles.sectionId, id))),
          ),
        ),
    ),
    auditStatement(
      { by, act: 'removeSection', subject: `section:${id}`, before: { name, slug, description } },
      tx,
    ),
  ])
}
