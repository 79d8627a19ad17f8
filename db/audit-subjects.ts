import { inArray } from 'drizzle-orm'
import { subjectParts } from '#domain/audit.ts'
import { db } from './client.ts'
import { comments } from './schema.comments.ts'
import { users } from './schema.people.ts'
import { articles, authors, sections, topics } from './schema.ts'

/** What the subjects of the log are called today, by subject: "article:ID" to its headline. Those gone are left out. */
export async function subjectNames(subjects: string[]): Promise<Map<string, string>> {
  const ids = (kind: string) => [
    ...new Set(subjects.map(subjectParts).flatMap((subject) => (subject.kind === kind ? subject.id : []))),
  ]
  const lookUps = [
    { kind: 'article', table: articles, name: articles.headline },
    { kind: 'user', table: users, name: users.name },
    { kind: 'section', table: sections, name: sections.name },
    { kind: 'topic', table: topics, name: topics.name },
    { kind: 'author', table: authors, name: authors.name },
    { kind: 'comment', table: comments, name: comments.name },
  ] as const
  const found = await Promise.all(
    lookUps.map(async ({ kind, table, name }) => {
      const wanted = ids(kind)
      if (wanted.length === 0) return []
      const rows = await db.select({ id: table.id, name }).from(table).where(inArray(table.id, wanted))
      return rows.map((row) => [`${kind}:${row.id}`, row.name] as const)
    }),
  )
  return new Map(found.flat())
}
