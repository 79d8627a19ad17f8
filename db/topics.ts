import { asc, eq } from 'drizzle-orm'
import { Topic } from '#domain/topics.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { topics } from './schema.ts'

export async function topicBySlug(slug: string): Promise<Topic | null> {
  const [row] = await db.select().from(topics).where(eq(topics.slug, slug))
  return row ?? null
}

/** Every topic, by name: for the sitemap and the desk. */
export async function allTopics(): Promise<Topic[]> {
  return db.select().from(topics).orderBy(asc(topics.name))
}

/** The topic with that slug, made where there is none. Throws a ZodError. */
export async function ensureTopic(input: { slug: string; name: string; description?: string }): Promise<Topic> {
  const known = await topicBySlug(input.slug)
  if (known) return known
  const row = Topic.parse({ ...input, id: newId() })
  await db.insert(topics).values(row)
  return row
}
