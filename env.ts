import { z } from 'zod'

/** What the process reads from its environment, with the defaults the README lists. */
const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|file:)/, 'must start with postgres:// or file:')
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number('must be a number').int().min(0).max(65535).default(3000),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://news.example' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DEMO: z.enum(['on', 'off'], 'must be on or off').default('on'),
  PAGE_STORE_MB: z.coerce.number('must be a number').int().min(1).max(65536).default(256),
  /** How many proxies stand in front: so many entries of X-Forwarded-For are believed, from the end. */
  TRUST_PROXY: z.coerce.number('must be a number').int().min(0).max(10).default(0),
  /** What sessions are sealed with; without it, one is made in DATA_DIR. */
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@mail.example' })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n@]*[^\s@<]+@[^\s@>]+>?$/, 'must be an address such as news@example.org')
    .optional(),
  AUTH_GOOGLE_ID: z.string().optional(),
  AUTH_GOOGLE_SECRET: z.string().optional(),
  AUTH_GITHUB_ID: z.string().optional(),
  AUTH_GITHUB_SECRET: z.string().optional(),
  /** Any provider that speaks OpenID Connect. */
  AUTH_OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://id.example' })
    .optional(),
  AUTH_OIDC_ID: z.string().optional(),
  AUTH_OIDC_SECRET: z.string().optional(),
  /** What stands on its button. */
  AUTH_OIDC_NAME: z.string().min(1).max(40).default('Single sign-on'),
})

/** Keys of providers belong together: one without the others lets nobody in. */
const together = [
  ['AUTH_GOOGLE_ID', 'AUTH_GOOGLE_SECRET'],
  ['AUTH_GITHUB_ID', 'AUTH_GITHUB_SECRET'],
  ['AUTH_OIDC_ISSUER', 'AUTH_OIDC_ID', 'AUTH_OIDC_SECRET'],
] as const

/** What is not repeated on a screen. */
const secret = /SECRET$|^SMTP_URL$/

export type Env = z.output<typeof schema> & { SITE_URL: string }

/** Parses an environment. Throws an Error whose message is one sentence a person can act on. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    const issue = result.error.issues[0]!
    const name = String(issue.path[0])
    throw new Error(
      `${secret.test(name) ? name : `${name}=${given[name]}`} can't be used: it ${issue.message}. Change it or leave it out, then start again.`,
    )
  }
  for (const names of together) {
    const missing = names.filter((name) => result.data[name] === undefined)
    if (missing.length > 0 && missing.length < names.length)
      throw new Error(
        `${missing.join(' and ')} is missing: ${names.join(', ')} work only together. Set it or leave the others out, then start again.`,
      )
  }
  return { ...result.data, SITE_URL: result.data.SITE_URL ?? `http://localhost:${result.data.PORT}` }
}

export const env = parseEnv(process.env)
