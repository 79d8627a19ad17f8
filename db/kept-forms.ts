import { randomBytes } from 'node:crypto'
import { and, eq, gt, lte } from 'drizzle-orm'
import { db } from './client.ts'
import { keptForms } from './schema.people.ts'

/** What was typed, by field, and what is wrong with it; the problem under `''` is about the whole form. */
export type KeptForm = { fields: Record<string, string>; problems: Record<string, string> }

const hour = 3_600_000

/**
 * Keeps a form that could not be taken, for an hour; for a day where nothing is wrong with it: then it waits for
 * somebody to sign in, who may have to make an account first, and to wait for a letter. Gives the name to find it by,
 * which nobody can guess.
 */
export async function keepForm(form: KeptForm, now = new Date()): Promise<string> {
  const id = randomBytes(16).toString('base64url')
  await db.delete(keptForms).where(lte(keptForms.expiresAt, now))
  const time = Object.keys(form.problems).length > 0 ? hour : 24 * hour
  await db.insert(keptForms).values({ id, ...form, expiresAt: new Date(now.getTime() + time) })
  return id
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
  if (id) await db.delete(keptForms).where(eq(keptForms.id, id))
}
