import { db } from './client.ts'
import { articles, sections } from './schema.ts'

/** Whether nothing was ever put into this database. */
export async function isEmpty(): Promise<boolean> {
  const [[article], [section]] = await Promise.all([
    db.select({ id: articles.id }).from(articles).limit(1),
    db.select({ id: sections.id }).from(sections).limit(1),
  ])
  return !article && !section
}
