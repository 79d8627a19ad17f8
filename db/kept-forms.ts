import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, lte } from 'drizzle-orm'
import { notKept } from '#domain/kept-forms.ts'
import { storable } from '#domain/text.ts'
import { attempt } from './attempts.ts'
import { db } from './client.ts'
import { keptForms } from './schema.people.ts'

/** What was typed, by field, and what is wrong with it; the problem under `''` is about the whole form. */
export type KeptForm = { fields: Record<string, string>; problems: Record<string, string> }
/** Who sent it: somebody's account, or for those who aren't signed in the network they came from. */
export type Sender = { account: string } | { network: string }

const hour = 3_600_000
/** With what the name of a row begins that holds problems alone: it is nobody's own. */
const shared = 'problems-'

/**
 * Keeps a form that could not be taken, for an hour; for a day where nothing is wrong with it: then it waits for
 * somebody to sign in, who may have to make an account first, and to wait for a letter. `id`: the name to find it by,
 * which nobody can guess. Where too many came it is not kept `whole`: the problems stand there and no word of what was
 * typed, in one row for everybody who is told the same, so that whoever sends forms without end fills no disk and
 * silences nobody else.
 */
export async function keepForm(
  form: KeptForm,
  sender: Sender,
  now = new Date(),
): Promise<{ id: string; whole: boolean }> {
  const whole = await mayKeep(sender, now)
  const problems = Object.fromEntries(
    Object.entries(form.problems).map(([field, sentence]) => [field, storable(sentence)]),
  )
  const kept = whole ? { fields: form.fields, problems } : { fields: {}, problems: notKept(problems) }
  const id = whole
    ? randomBytes(16).toString('base64url')
    : shared + createHash('sha256').update(JSON.stringify(kept.problems)).digest('base64url').slice(0, 13)
  const time = Object.keys(kept.problems).length > 0 ? hour : 24 * hour
  const expiresAt = new Date(now.getTime() + time)
  await db.delete(keptForms).where(lte(keptForms.expiresAt, now))
  await db
    .insert(keptForms)
    .values({ id, ...kept, expiresAt })
    .onConflictDoUpdate({ target: keptForms.id, set: { expiresAt } })
  return { id, whole }
}

/** All strangers are counted together as well, but only those their own network leaves room for. */
async function mayKeep(sender: Sender, now: Date): Promise<boolean> {
  if ('account' in sender) return attempt('form account', sender.account, now)
  return (await attempt('form network', sender.network, now)) && attempt('form strangers', 'all', now)
}

/** The form kept under that name, or null. */
export async function keptForm(id: unknown, now = new Date()): Promise<KeptForm | null> {
  if (typeof id !== 'string' || id.length !== 22) return null
  const [row] = await db
    .select({ fields: keptForms.fields, problems: keptForms.problems })
    .from(keptForms)
    .where(and(eq(keptForms.id, id), gt(keptForms.expiresAt, now)))
  return row ?? null
}

/** Forgets the forms nobody came back to. */
export async function forgetKeptForms(now: Date): Promise<void> {
  await db.delete(keptForms).where(lte(keptForms.expiresAt, now))
}

/** Forgets a kept form whose text was taken after all. */
export async function forgetKeptForm(id: string): Promise<void> {
  if (id && !id.startsWith(shared)) await db.delete(keptForms).where(eq(keptForms.id, id))
}
