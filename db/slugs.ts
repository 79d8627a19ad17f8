import { eq } from 'drizzle-orm'
import { db } from './client.ts'
import { articles, redirects } from './schema.ts'

/** Thrown where another article has, or had, the slug that was asked for. `free`: one like it that nobody has. */
export class SlugTaken extends Error {
  override name = 'SlugTaken'
  readonly free: string
  constructor(free: string) {
    super('The slug is taken.')
    this.free = free
  }
}

/**
 * A slug no other article has or ever had (its old addresses lead to it for ever): the wished one, else with -2, -3 …
 * behind it.
 */
export async function freeSlug(wish: string, articleId: string | null): Promise<string> {
  const stem = wish
    .slice(0, 110)
    .replace(/\p{Cs}$/u, '')
    .replace(/[-_.]$/, '')
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wish : `${stem}-${n}`
    const [[owner], [former]] = await Promise.all([
      db.select({ id: articles.id }).from(articles).where(eq(articles.slug, slug)),
      db
        .select({ id: redirects.articleId })
        .from(redirects)
        .where(eq(redirects.path, `/articles/${slug}`)),
    ])
    if ([owner?.id, former?.id].every((id) => !id || id === articleId)) return slug
  }
}
