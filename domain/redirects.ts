import { z } from 'zod'
import { Back } from './desk.ts'
import { storable, Text } from './text.ts'

/** A path as the site keeps it: decoded, without a query and without a slash at its end; null where it is none. */
export function plainPath(typed: string): string | null {
  const path = typed.trim().replace(/[?#].*$/s, '')
  if (!path.startsWith('/') || path.startsWith('//') || path.length > 1000) return null
  try {
    const decoded = storable(decodeURIComponent(path)).normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (/[\u0000-\u0020\u007f\\]/.test(decoded) || decoded.includes('//')) return null
    return decoded === '/' ? decoded : decoded.replace(/\/$/, '')
  } catch {
    return null
  }
}

const From = Text.transform((typed, context) => {
  const path = plainPath(typed)
  if (path !== null && path !== '/' && !/^\/(?:desk|api|_next|internal)(?:\/|$)/.test(path)) return path
  context.addIssue({
    code: 'custom',
    message: 'Please write the old address as it stands after the site’s name, such as /news/old-story.',
  })
  return z.NEVER
})

const To = Text.trim()
  .max(1000, 'This address is too long.')
  .transform((typed, context) => {
    if (plainPath(typed) !== null) return new URL(typed, 'http://site').href.slice('http://site'.length)
    if (z.url({ protocol: /^https?$/ }).safeParse(typed).success) return new URL(typed).href
    context.addIssue({
      code: 'custom',
      message:
        'Please write where it leads now: a path such as /articles/new-story, or a whole address with https://.',
    })
    return z.NEVER
  })

export const Redirect = z.object({ from: From, to: To, back: Back })
export const RedirectRemoval = z.object({ from: z.string().min(1).max(1000), back: Back })
