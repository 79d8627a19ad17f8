import { storable } from './text.ts'

/** How much of a form is kept, in characters: the longest comment and the settings with all their phrases fit. */
export const mostKept = 110_000

/** Fields that no action takes: they tell a page which of its forms was sent. */
const marks = ['act', 'entry', 'part']

/**
 * What is kept of a form that could not be taken: texts alone, of the fields its action takes (`names`), and never a
 * password or the secret of a link. Where it is more than may be kept, the longest are left out.
 */
export function keepable(fields: Record<string, unknown>, names: readonly string[]): Record<string, string> {
  const typed = [...names, ...marks]
    .filter((name) => !/password|current|token/i.test(name))
    .map((name) => [name, Object.hasOwn(fields, name) ? fields[name] : null])
    .filter((field): field is [string, string] => typeof field[1] === 'string')
    .map(([name, text]) => [name, storable(text)] as const)
    .sort(([, one], [, other]) => one.length - other.length)
  let room = mostKept
  return Object.fromEntries(
    typed.filter(([, text]) => {
      room -= text.length
      return room >= 0
    }),
  )
}

/** The problems of a form of which nothing else could be kept. */
export function notKept(problems: Record<string, string>): Record<string, string> {
  const sentence =
    'Too many forms came that could not be taken, so what you typed is not kept here. Going back in your browser may show it again.'
  return { ...problems, '': problems[''] ? `${problems['']} ${sentence}` : sentence }
}
