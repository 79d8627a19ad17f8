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
  LOG: z.enum(['quiet', 'normal'], 'must be quiet or normal').default('normal'),
})

export type Env = z.output<typeof schema> & { SITE_URL: string }

/** Parses an environment. Throws an Error whose message is one sentence a person can act on. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    const issue = result.error.issues[0]!
    const name = String(issue.path[0])
    throw new Error(
      `${name}=${given[name]} can't be used: it ${issue.message}. Change it or leave it out, then start again.`,
    )
  }
  return { ...result.data, SITE_URL: result.data.SITE_URL ?? `http://localhost:${result.data.PORT}` }
}

export const env = parseEnv(process.env)
