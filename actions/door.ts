import { headers } from 'next/headers.js'
import { redirect, unstable_rethrow } from 'next/navigation.js'
import { z } from 'zod'
import { viewer as whoAsks } from '#auth.ts'
import { NotAsExpected } from '#db/atomically.ts'
import { keepForm, type Sender } from '#db/kept-forms.ts'
import { isTaken } from '#db/taken.ts'
import { keepable } from '#domain/kept-forms.ts'
import { networkHeader } from '#domain/own-headers.ts'
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

/** Runs a change; refuses with `said` where things aren't any more as it expects them: somebody else was quicker. */
export async function orRefuse<T>(
  change: Promise<T>,
  said: Problems | string | (() => Promise<Problems | string>),
): Promise<T> {
  try {
    return await change
  } catch (error) {
    if (!(error instanceof NotAsExpected)) throw error
    throw new Refused(typeof said === 'function' ? await said() : said)
  }
}

/** Runs a change; refuses with `said` where another row has its value of that column, which no two may have. */
export async function unlessTaken<T>(
  change: Promise<T>,
  column: string,
  said: Problems | string,
): Promise<T> {
  return change.catch((error) => {
    throw isTaken(error, column) ? new Refused(said) : error
  })
}

/** What is said where no sentence of the schema's fits: no form of ours sends such a thing. */
const unread = 'This can’t be read. Please fill it in again on the page itself.'

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
    const [viewer, network] = [await whoAsks(), await whereFrom()]
    const sent: Sent = { given, fields, sender: viewer ? { account: viewer.id } : { network } }
    const refuse = (problems: Problems) => answerNo(door, sent, problems)
    if (!viewer && !door.open) return sendToSignIn(door, sent)
    const input = door.input.safeParse(fields, { error: () => unread })
    if (!input.success) return refuse(problemsOf(input.error))
    if (!door.may(viewer, input.data)) return refuse({ '': 'Your account may not do this.' })
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
  const fields = new Map<string, FormDataEntryValue[]>()
  // In one pass: to look a name up in a form takes as long as the form is.
  for (const [name, value] of form) {
    const values = fields.get(name)
    if (values) values.push(value)
    else if (!name.startsWith('$ACTION')) fields.set(name, [value])
  }
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  )
}

const whereFrom = async () => (await headers()).get(networkHeader) ?? 'unknown'

/** What came in: as it was given, as fields, and from whom. */
type Sent = { given: unknown; fields: Fields; sender: Sender }
type No = { ok: false; problems: Problems }

async function answerNo<Schema extends z.ZodType>(
  door: Door<Schema>,
  { given, fields, sender }: Sent,
  problems: Problems,
): Promise<No> {
  if (!(given instanceof FormData) || !door.form) return { ok: false, problems }
  const { id } = await keepForm({ fields: typedInto(door, fields), problems }, sender)
  redirect(withForm(door.form(fields), id))
}

async function sendToSignIn<Schema extends z.ZodType>(
  door: Door<Schema>,
  { given, fields, sender }: Sent,
): Promise<No> {
  const problems = { '': 'Please sign in first.' }
  if (!(given instanceof FormData) || !door.form) return { ok: false, problems }
  const { id, whole } = await keepForm({ fields: typedInto(door, fields), problems: {} }, sender)
  const path = door.form(fields)
  const signIn = (next: string) => `/sign-in?next=${encodeURIComponent(next)}`
  // What is not kept they are told at once, before they leave what they typed behind.
  redirect(whole ? signIn(withForm(path, id)) : withForm(signIn(path), id))
}

/** What somebody typed, of what the action takes: a stranger decides neither what is kept nor how much. */
function typedInto<Schema extends z.ZodType>({ input }: Door<Schema>, fields: Fields) {
  return keepable(fields, input instanceof z.ZodObject ? Object.keys(input.shape) : [])
}

/** The path of a form with the name that what was typed is kept under. */
function withForm(path: string, id: string): string {
  // No page of ours has such an address: somebody made it up.
  const url = new URL(path.length > 10_000 ? '/' : path, 'http://site')
  url.searchParams.set('form', id)
  return url.pathname + url.search + url.hash
}
