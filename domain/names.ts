import { graphemes } from './graphemes.ts'
import { skeleton } from './lookalikes.ts'
import { Text } from './text.ts'

/** The joiners of Persian, Sinhala and other scripts whose words need them: only between such letters. */
const joiner =
  /(?<=[[\p{L}\p{M}]--[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}]])[\u200c\u200d](?=[[\p{L}\p{M}]--[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}]])/gv
/** Controls, invisible and direction-changing characters, line ends, blanks that pass for letters, unknown ones. */
const unseen =
  /\u034f|[\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}]|[\u115f\u1160\u2800\u3164\uffa0]|\u17b4|\u17b5|\u180e/u

function isVisible(name: string): boolean {
  return !unseen.test(name.replace(joiner, ''))
}

/** What somebody is called on the site, in any script. */
export const Name = Text.overwrite((name) =>
  name
    .normalize('NFC')
    .trim()
    .replace(/\p{Zs}+/gu, ' '),
)
  .refine((name) => graphemes(name) >= 2, 'Please write a name of at least 2 characters.')
  .refine(
    (name) => graphemes(name) <= 40 && name.length <= 400,
    'A name can have at most 40 characters. Please shorten it.',
  )
  .refine(
    isVisible,
    'This name holds a character that can’t be seen. Please type it again, without copying it.',
  )
  .refine((name) => /\p{L}/u.test(name), 'A name needs at least one letter.')
  .refine(
    (name) => !/\p{M}{5}/u.test(name),
    'This name has too many accents on one letter. Please leave some out.',
  )

/** The name as it looks: copies that differ only in what the eye passes over have the same key. */
export function nameKey(name: string): string {
  return skeleton(name).replace(/[^\p{L}\p{N}]/gu, '') || name.normalize('NFKC')
}

const reservedWords = [
  ...['admin', 'administrator', 'moderator', 'mod', 'staff', 'editor', 'editors', 'the editors', 'editorial'],
  ...[
    'newsroom',
    'news desk',
    'desk',
    'support',
    'help',
    'security',
    'system',
    'root',
    'webmaster',
    'official',
  ],
  ...['anonymous', 'deleted', 'deleted account', 'nobody', 'null', 'undefined'],
].map(nameKey)

/** Whether a name would be taken for the paper itself or somebody who speaks for it. */
export function isReservedName(name: string, siteName: string): boolean {
  const key = nameKey(name)
  const site = nameKey(siteName)
  if (key === site || reservedWords.includes(key)) return true
  return ['admin', 'moderator', 'staff', 'editor', 'team', 'official', 'support'].some((word) =>
    [site + nameKey(word), nameKey(word) + site, nameKey(`the ${word}`) + site].includes(key),
  )
}
