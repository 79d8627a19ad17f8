/** Words that begin a byline in agencies' languages and are no part of a name. */
const beginnings = /^(?:von|by|av|af|par|por|di|da|door|text|foto|words)(?::\s*|\s+)/i
const between = /\s+(?:and|und|och|og|et|y|e|en)\s+|\s*[;&]\s*|,\s*/i

/**
 * The names in a byline: “Von A. B. und C. D., dpa” gives A. B. and C. D. where the source is dpa. What stands behind
 * a slash (“A. B./TT”) is where somebody works.
 */
export function namesIn(byline: string, source: string): string[] {
  const agency = source.trim().toLowerCase()
  const names = byline
    .trim()
    .replace(beginnings, '')
    .split(between)
    .map((name) =>
      name
        .replace(/\s*\/.*$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((name) => /\p{L}/u.test(name) && name.toLowerCase() !== agency)
  return [...new Set(names)].slice(0, 20).map((name) => name.slice(0, 120))
}
