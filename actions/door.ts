import { headers } from 'next/headers.js'
import { redirect, unstable_rethrow } from 'next/navigation.js'
import type { z } from 'zod'
import { viewer as whoAsks } from '#auth.ts'
import { keepForm } from '#db/kept-forms.ts'
import type { Viewer } from '#domain/roles.ts'

/*
 * The one door every change goes through: who are you, is the input valid, may you, do it. Input comes from a plain
 * form or from a script of the desk. What can't be taken is said in sentences and loses nothing that was typed.
 */

/** By field; what stands under `''` is about the whole. */
export type Problems = Record<string, string>
export type Answer<Result> = { ok: true; result: Result } | { ok: false; problems: Problems }

/** Thrown by what an action does, to say no with a sentence. Nothing was changed. */
export class Refused extends Error {
  override name = 'Refused'
  readonly problems: Problems
  constructor(problems: Problems | string) {
    super('refused')
    this.problems = typeof problems === 'string' ? { '': problems } : problems
  }
}

export type Fields = Record<string, unknown>

export type Door<Schema extends z.ZodType> = {
  /** The shape of what it takes; messages of its issues are sentences for people. */
  input: Schema
  /** Who may, as a predicate of `domain/permissions.ts`. */
  may: (viewer: Viewer | null, input: z.output<Schema>) => boolean
  /** Whether somebody who isn't signed in may be among them. */
  open?: boolean
  /** The page that holds the form: what can't be taken is shown there again. Left out: a script calls, and is told. */
  form?: (fields: Fields) => string
}

type Given<Input, Who> = { viewer: Who; input: Input; network: string; now: Date }

/** A plain form ends in a redirect and reads no answer; a script gets one. */
type Action<Schema extends z.ZodType, Result> = {
  (form: FormData): Promise<void>
  (given: z.input<Schema>): Promise<Answer<Result>>
  door: Door<Schema>
}

/**
 * Makes an action. `run` is called when all questions are answered; it does the change, tells the cache, and ends with
 * `redirect` where a plain form called it. It may throw Refused. `network`: where the request came from.
 */
export function action<Schema extends z.ZodType, Result>(
  door: Door<Schema> & { open: true },
  run: (given: Given<z.output<Schema>, Viewer | null>) => Promise<Result>,
): Action<Schema, Result>
export function action<Schema extends z.ZodType, Result>(
  door: Door<Schema>,
  run: (given: Given<z.output<Schema>, Viewer>) => Promise<Result>,
): Action<Schema, Result>
export function action<Schema extends z.ZodType, Result>(
  door: Door<Schema>,
  run: (given: Given<z.output<Schema>, never>) => Promise<Result>,
): Action<Schema, Result> {
  async function act(given: FormData | z.input<Schema>): Promise<Answer<Result>> {
    const fields = given instanceof FormData ? fieldsOf(given) : (given as Fields)
    const refuse = (problems: Problems) => answerNo(door, given, fields, problems)
    const viewer = await whoAsks()
    if (!viewer && !door.open) return sendToSignIn(door, given, fields)
    const input = door.input.safeParse(fields)
    if (!input.success) return refuse(problemsOf(input.error))
    if (!door.may(viewer, input.data)) return refuse({ '': 'Your account may not do this.' })
    const network = (await headers()).get('x-broadsheet-network') ?? 'unknown'
    try {
      const result = await run({ viewer: viewer as never, input: input.data, network, now: new Date() })
      return { ok: true, result }
    } catch (error) {
      unstable_rethrow(error)
      if (error instanceof Refused) return refuse(error.problems)
      console.error('[problem] an action failed:', error)
      return refuse({
        '': 'Something went wrong on our side, and nothing was changed. Please try again in a moment.',
      })
    }
  }
  return Object.assign(act, { door }) as Action<Schema, Result>
}

function problemsOf(error: z.ZodError): Problems {
  const problems: Problems = {}
  for (const { path, message } of error.issues) problems[path.join('.')] ??= message
  return problems
}

/** A form's fields: texts and files; a name that stands there several times gives a list. */
function fieldsOf(form: FormData): Fields {
  const fields: Fields = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const values = form.getAll(name)
    fields[name] = values.length > 1 ? values : values[0]
  }
  return fields
}

async function answerNo(
  door: Pick<Door<z.ZodType>, 'form'>,
  given: unknown,
  fields: Fields,
  problems: Problems,
): Promise<{ ok: false; problems: Problems }> {
  if (!(given instanceof FormData) || !door.form) return { ok: false, problems }
  redirect(await keptAt(door.form(fields), fields, problems))
}

async function sendToSignIn(
  door: Pick<Door<z.ZodType>, 'form'>,
  given: unknown,
  fields: Fields,
): Promise<{ ok: false; problems: Problems }> {
  const problems = { '': 'Please sign in first.' }
  if (!(given instanceof FormData) || !door.form) return { ok: false, problems }
  redirect(`/sign-in?next=${encodeURIComponent(await keptAt(door.form(fields), fields, {}))}`)
}

const longestKept = 100_000

/** Keeps what was typed (never a password or the secret of a link) and gives the path of its form with the name it is kept under. */
async function keptAt(path: string, fields: Fields, problems: Problems): Promise<string> {
  const typed = Object.entries(fields).filter(
    (field): field is [string, string] =>
      typeof field[1] === 'string' &&
      !/password|current|token/i.test(field[0]) &&
      field[1].length <= longestKept,
  )
  const url = new URL(path, 'http://site')
  url.searchParams.set('form', await keepForm({ fields: Object.fromEntries(typed), problems }))
  return url.pathname + url.search + url.hash
}
