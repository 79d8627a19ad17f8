import type { JobKind } from '#domain/jobs.ts'
import type { Role } from '#domain/roles.ts'
import type { TokenKind } from '#domain/tokens.ts'
import { index, integer, json, primaryKey, table, text, time } from './columns.ts'

/** People, the ways in, and what is done in their name. */

export const users = table(
  'users',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** The name as `nameKey()` folds it, so that copies that look alike are found. */
    nameKey: text().notNull().default(''),
    /** In lower case. */
    email: text().notNull().unique(),
    /** When they opened the link that was mailed to them; null: not yet. */
    confirmedAt: time(),
    /** argon2id, as `server/passwords.ts` writes it; null where they come by another provider alone. */
    password: text(),
    role: text().$type<Role>().notNull().default('reader'),
    /** Every session carries the number of its time; a higher one here ends it. */
    sessionVersion: integer().notNull().default(1),
    /** Until then they may not comment; far in the future: banned. */
    suspendedUntil: time(),
    suspensionReason: text().notNull().default(''),
    createdAt: time().notNull(),
  },
  (t) => [index('users_name_key').on(t.nameKey), index('users_role').on(t.role, t.id)],
)

/** Ways in by another provider: Google, GitHub, OIDC. */
export const logins = table(
  'logins',
  {
    provider: text().notNull(),
    account: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.provider, t.account] }), index('logins_user').on(t.userId)],
)

/** Links that were mailed or printed. The link holds the secret; here is only its SHA-256. */
export const tokens = table(
  'tokens',
  {
    hash: text().primaryKey(),
    kind: text().$type<TokenKind>().notNull(),
    userId: text().references(() => users.id, { onDelete: 'cascade' }),
    /** The address to confirm or to invite. */
    email: text(),
    /** The role an invitation gives. */
    role: text().$type<Role>(),
    expiresAt: time().notNull(),
    usedAt: time(),
  },
  (t) => [index('tokens_user').on(t.userId, t.kind)],
)

/** How often something was tried in a span of time: `sign-in 203.0.113.0/24`, counted by the minute since 1970. */
export const attempts = table(
  'attempts',
  { what: text().notNull(), minute: integer().notNull(), count: integer().notNull() },
  (t) => [primaryKey({ columns: [t.what, t.minute] }), index('attempts_minute').on(t.minute)],
)

/** Work to be done after an answer was given, mail above all. Gone when done, or a week after its last try. */
export const jobs = table(
  'jobs',
  {
    id: text().primaryKey(),
    kind: text().$type<JobKind>().notNull(),
    data: json().$type<unknown>().notNull(),
    /** Not before. */
    dueAt: time().notNull(),
    /** Taken by a worker until then; null or past: free. */
    takenUntil: time(),
    tries: integer().notNull().default(0),
    problem: text().notNull().default(''),
  },
  (t) => [index('jobs_due').on(t.dueAt), index('jobs_taken').on(t.takenUntil, t.dueAt)],
)

/** What somebody typed into a form that could not be taken, until they send it again: an hour at most. */
export const keptForms = table(
  'kept_forms',
  {
    id: text().primaryKey(),
    fields: json().$type<Record<string, string>>().notNull(),
    problems: json().$type<Record<string, string>>().notNull(),
    expiresAt: time().notNull(),
  },
  (t) => [index('kept_forms_expires').on(t.expiresAt)],
)

/** Everything staff did: who, what, to what, and how it was before and after. Never changed. */
export const audit = table(
  'audit',
  {
    id: text().primaryKey(),
    at: time().notNull(),
    userId: text().references(() => users.id),
    /** The name at that moment. */
    name: text().notNull(),
    /** The action, such as publishArticle. */
    act: text().notNull(),
    /** What it was done to, such as article:ID. */
    subject: text().notNull(),
    before: json().$type<unknown>(),
    after: json().$type<unknown>(),
  },
  (t) => [index('audit_subject').on(t.subject, t.id), index('audit_user').on(t.userId, t.id)],
)
