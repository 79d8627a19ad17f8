import { asc, eq, inArray } from 'drizzle-orm'
import { Topic } from '#domain/topics.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { topics } from './schema.ts'

/** The topic with that slug, or null. */
export async function topicBySlug(slug: string): Promise<Topic | null> {
  const [row] = await db.select().from(topics).where(eq(topics.slug, slug))
  return row ?? null
}

/** The topics with these ids, in the order of the ids; unknown ids are left out. */
export async function topicsByIds(ids: string[]): Promise<Topic[]> {
  if (ids.length === 0) return []
  const rows = await db.select().from(topics).where(inArray(topics.id, ids))
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

/** Every topic, by name: for the sitemap and the desk. */
export async function allTopics(): Promise<Topic[]> {
  return db.select().from(topics).orderBy(asc(topics.name))
}

/** The topic with that slug, made where there is none. Throws a ZodError. */
export async function ensureTopic(input: {
  slug: string
  name: string
  description?: string
}): Promise<Topic> {
  const known = await topicBySlug(input.slug)
  if (known) return known
  const row = Topic.parse({ ...input, id: newId() })
  await db.insert(topics).values(row)
  return row
}
