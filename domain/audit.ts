import { Inline, inlineText } from './body.ts'
import { type Clock, shortTime } from './time.ts'

/** What each act is called in the log. An act without a name here is shown by its own. */
export const actNames: Record<string, string> = {
  beginArticle: 'began an article',
  saveArticle: 'saved an article',
  publishArticle: 'published an article',
  scheduleArticle: 'scheduled an article',
  unscheduleArticle: 'took an article off the schedule',
  updateArticle: 'updated an article',
  withdrawArticle: 'withdrew an article',
  restoreRevision: 'restored a revision',
  deleteArticle: 'deleted a draft',
  uploadPicture: 'brought in a picture',
  setFocalPoint: 'set the focal point of a picture',
  makeFirstAdministrator: 'became the first administrator',
  judgeComment: 'judged a comment',
  takeBackVerdict: 'took back a verdict on a comment',
  suspendReader: 'suspended',
  banReader: 'banned',
  liftSuspension: 'lifted the suspension of',
  changeRole: 'changed the role of',
  inviteStaff: 'invited',
  acceptInvitation: 'accepted an invitation',
  saveFront: 'arranged the front',
  addSection: 'added a section',
  changeSection: 'changed a section',
  orderSections: 'put the sections in another order',
  removeSection: 'removed a section',
  addTopic: 'added a topic',
  changeTopic: 'changed a topic',
  mergeTopic: 'merged a topic into another',
  removeTopic: 'removed a topic',
  addRedirect: 'added a redirect',
  removeRedirect: 'removed a redirect',
  changeSite: 'changed the settings',
  correctArticle: 'corrected an article',
  ensureGuest: 'made a guest byline',
  ensureTopicNamed: 'added a topic',
}

/** `publishArticle` as words, for acts that have no name of their own: "publish article". */
export function actName(act: string): string {
  return actNames[act] ?? act.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

export type Difference = { field: string; before: string; after: string }

/** What it takes to say what stands in the log: names by subject such as "section:ID", and the site's time. */
export type Reading = { names: ReadonlyMap<string, string>; clock: Clock }

/**
 * What changed between two states of a thing, by field, in words; fields that stayed are left out. What was not there
 * is an empty text. States that are no objects are compared whole.
 */
export function difference(before: unknown, after: unknown, reading: Reading): Difference[] {
  const was = fieldsOf(before)
  const is = fieldsOf(after)
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({
      field,
      before: said(was[field], kinds[field], reading),
      after: said(is[field], kinds[field], reading),
    }))
    .filter((change) => change.before !== change.after)
}

/** Fields that hold ids, by what they are ids of. */
const kinds: Record<string, string> = { sectionId: 'section', authorIds: 'author', topicIds: 'topic' }

/** The subjects whose names it takes to say what stands in these states. */
export function subjectsIn(states: readonly unknown[]): string[] {
  return states.flatMap((state) =>
    Object.entries(fieldsOf(state)).flatMap(([field, value]) =>
      kinds[field] ? [value].flat().map((id) => `${kinds[field]}:${id}`) : [],
    ),
  )
}

function fieldsOf(state: unknown): Record<string, unknown> {
  if (state === null || state === undefined) return {}
  if (typeof state === 'object' && !Array.isArray(state)) return state as Record<string, unknown>
  return { '': state }
}

const longest = 2000
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

function said(value: unknown, kind: string | undefined, reading: Reading): string {
  const text = words(value, kind, reading)
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text
}

function words(value: unknown, kind: string | undefined, reading: Reading): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') {
    if (kind) return reading.names.get(`${kind}:${value}`) ?? `${kind} that is gone (${value})`
    return moment.test(value) ? shortTime(new Date(value), reading.clock) : value
  }
  if (typeof value !== 'object') return String(value)
  const inline = Array.isArray(value) && value.length > 0 ? Inline.safeParse(value) : null
  if (inline?.success) return inlineText(inline.data)
  if (Array.isArray(value)) return value.map((one) => words(one, kind, reading)).join('\n')
  // An id within says nothing to anybody; what stands beside it does.
  return Object.entries(value)
    .filter(([field]) => field !== 'id')
    .map(([field, within]) => [fieldName(field), words(within, undefined, reading)])
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}: ${text}`)
    .join('\n')
}

const fieldNames: Record<string, string> = {
  sectionId: 'section',
  authorIds: 'byline',
  topicIds: 'topics',
  sharePictureId: 'share picture',
}

/** The name of a field in words: "suspendedUntil" is "suspended until". */
export function fieldName(field: string): string {
  return fieldNames[field] ?? field.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

/** The kind of thing a subject such as `article:ID` is, and what tells it from others of its kind. */
export function subjectParts(subject: string): { kind: string; id: string } {
  const colon = subject.indexOf(':')
  return colon === -1
    ? { kind: subject, id: '' }
    : { kind: subject.slice(0, colon), id: subject.slice(colon + 1) }
}
