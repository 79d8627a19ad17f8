import { z } from 'zod'
import { nameKey } from './names.ts'
import { Text } from './text.ts'

/** An address of a person, in lower case. */
export const Email = Text.overwrite((email) => email.trim().toLowerCase()).pipe(
  z
    .email('Please write your e-mail address, such as ana@example.org.')
    .max(254, 'An e-mail address can have at most 254 characters.'),
)

/** A new password. It is taken as it was typed; only how letters are put together doesn't count. */
export const Password = z
  .string('Please choose a password.')
  .overwrite((password) => password.normalize('NFC'))
  .refine(
    (password) => [...password].length >= 10,
    'Please choose a password of at least 10 characters. Several words in a row are good.',
  )
  .refine((password) => [...password].length <= 200, 'A password can have at most 200 characters.')
  .refine(
    (password) => password.length > 800 || new Set(password).size > 3,
    'This password is only a few characters, repeated. Please choose another.',
  )

/** A password that is typed to sign in: whatever it is, it is compared. */
export const TypedPassword = z
  .string('Please type your password.')
  .min(1, 'Please type your password.')
  .max(1000, 'This password is too long to be yours.')
  .overwrite((password) => password.normalize('NFC'))

/** What is wrong with a password for that person: nobody may use their address or name. Null: nothing. */
export function weakness(password: string, { name, email }: { name: string; email: string }): string | null {
  const typed = password.toLowerCase()
  const key = nameKey(password)
  const own = [email, email.split('@')[0]!].some((part) => part.length > 3 && typed === part)
  if (own || nameKey(email) === key || (key !== '' && key === nameKey(name)))
    return 'Please choose a password that is not your name or e-mail address.'
  return null
}

/**
 * A path on this site to go on to, made from what a link says; `/` where it leads anywhere else. Browsers read a
 * backslash as a slash and skip tabs and line ends, so an address with one is none.
 */
export function localPath(next: unknown): string {
  if (typeof next !== 'string' || next.length > 2000 || !/^\/(?![/\\])/.test(next)) return '/'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\\\u0000-\u001f\u007f]/.test(next) || !URL.canParse(next, 'http://site')) return '/'
  const url = new URL(next, 'http://site')
  return url.origin === 'http://site' && !url.pathname.startsWith('//')
    ? url.pathname + url.search + url.hash
    : '/'
}

/** Where to go afterwards, as a form's hidden field says. */
export const Next = z.unknown().transform(localPath)

/** That path with where to go on to from there; the front is where one goes anyway. */
export function withNext(path: string, next: string): string {
  if (next === '/') return path
  return `${path}${path.includes('?') ? '&' : '?'}next=${encodeURIComponent(next)}`
}
