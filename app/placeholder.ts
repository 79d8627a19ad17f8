/** What stands in a dynamic route for the build, which knows no article: it ends in a 404. */
export const placeholder = '-'

/** Next gives parameters as they stand in the address; our slugs are kept decoded. Null for a broken one. */
export function decoded(parameter: string): string | null {
  try {
    const text = decodeURIComponent(parameter)
    return text === placeholder ? null : text.normalize('NFC')
  } catch {
    return null
  }
}
