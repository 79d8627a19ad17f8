/** What stands behind the question mark of a personal page's address. */
export type Asked = Promise<Record<string, string | string[] | undefined>>

/** The sentence for what was just done, as `done` behind the question mark names it; undefined for anything else. */
export async function saidAfter(
  searchParams: Asked,
  sentences: Record<string, string>,
): Promise<string | undefined> {
  const done = await asked(searchParams, 'done')
  return Object.hasOwn(sentences, done) ? sentences[done] : undefined
}

/** One of its values; what stands there several times counts as not given. */
export async function asked(searchParams: Asked, name: string): Promise<string> {
  const value = (await searchParams)[name]
  return typeof value === 'string' ? value : ''
}
