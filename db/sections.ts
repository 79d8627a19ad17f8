import { asc, eq, max } from 'drizzle-orm'
import { Section } from '#domain/sections.ts'
import { db } from './client.ts'
import { newId } from './ids.ts'
import { prepared } from './prepared.ts'
import { sections } from './schema.ts'

const inOrder = prepared('all_sections', (at) =>
  at.select().from(sections).orderBy(asc(sections.position), asc(sections.id)),
)

/** All sections in the order of the masthead. */
export async function allSections(): Promise<Section[]> {
  return inOrder()
}

/** The section with that slug, or null. */
export async function sectionBySlug(slug: string): Promise<Section | null> {
  const [row] = await db.select().from(sections).where(eq(sections.slug, slug))
  return row ?? null
}

/** The section with that slug, made at the end of the masthead where there is none. Throws a ZodError. */
export async function ensureSection(input: {
  slug: string
  name: string
  description?: string
}): Promise<Section> {
  const known = await sectionBySlug(input.slug)
  if (known) return known
  const [last] = await db.select({ position: max(sections.position) }).from(sections)
  const row = Section.parse({ ...input, id: newId(), position: (last?.position ?? -1) + 1 })
  await db.insert(sections).values(row)
  return row
}
