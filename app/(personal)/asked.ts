/** What stands behind the question mark of a personal page's address. */
export type Asked = Promise<Record<string, string | string[] | undefined>>

/** One of its values; what stands there several times counts as not given. */
export async function asked(searchParams: Asked, name: string): Promise<string> {
  const value = (await searchParams)[name]
  return typeof value === 'string' ? value : ''
}
