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

/**
 * What changed between two states of a thing, by field; fields that stayed are left out. What was not there is an
 * empty text. States that are no objects are compared whole.
 */
export function difference(before: unknown, after: unknown): Difference[] {
  const was = fieldsOf(before)
  const is = fieldsOf(after)
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: said(was[field]), after: said(is[field]) }))
    .filter((change) => change.before !== change.after)
}

function fieldsOf(state: unknown): Record<string, unknown> {
  if (state === null || state === undefined) return {}
  if (typeof state === 'object' && !Array.isArray(state)) return state as Record<string, unknown>
  return { '': state }
}

const longest = 2000

function said(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text =
    Array.isArray(value) && value.every((item) => typeof item === 'string')
      ? value.join('\n')
      : typeof value === 'string'
        ? value
        : typeof value === 'boolean'
          ? value
            ? 'yes'
            : 'no'
          : JSON.stringify(value, null, 1)
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text
}

/** The name of a field in words: "suspendedUntil" is "suspended until". */
export function fieldName(field: string): string {
  return field.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

/** The kind of thing a subject such as `article:ID` is, and what tells it from others of its kind. */
export function subjectParts(subject: string): { kind: string; id: string } {
  const colon = subject.indexOf(':')
  return colon === -1
    ? { kind: subject, id: '' }
    : { kind: subject.slice(0, colon), id: subject.slice(colon + 1) }
}
