import { eq } from 'drizzle-orm'
import type { Viewer } from '#domain/roles.ts'
import { slugify } from '#domain/slugs.ts'
import { Topic } from '#domain/topics.ts'
import { atomically } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { topics } from './schema.ts'
import { isTaken } from './taken.ts'
import { topicBySlug } from './topics.ts'

/** The topic that is called exactly that, made where there is none, with a slug nobody has. Throws a ZodError. */
export async function topicNamed(name: string, by: Pick<Viewer, 'id' | 'name'>): Promise<Topic> {
  const [known] = await db.select().from(topics).where(eq(topics.name, name)).limit(1)
  if (known) return known
  const stem = slugify(name, 'topic')
  let slug = stem
  for (let n = 2, other = await topicBySlug(slug); other; n++) {
    // Made since it was asked for by its name.
    if (other.name === name) return other
    slug = `${stem}-${n}`
    other = await topicBySlug(slug)
  }
  const topic = Topic.parse({ id: newId(), slug, name })
  try {
    await atomically((tx) => [
      tx.insert(topics).values(topic),
      auditStatement(
        { by, act: 'ensureTopicNamed', subject: `topic:${topic.id}`, after: { name, slug } },
        tx,
      ),
    ])
  } catch (error) {
    // Somebody took the slug meanwhile, perhaps for the very same topic.
    if (isTaken(error, 'slug') && (await topicBySlug(slug))) return topicNamed(name, by)
    throw error
  }
  return topic
}
