'use server'
import { redirect } from 'next/navigation.js'
import { commentsChanged } from '#cache.ts'
import { personById } from '#db/people.ts'
import { siteSettings } from '#db/site.ts'
import { changeSuspension } from '#db/suspensions.ts'
import { judgeComment } from '#db/verdicts.ts'
import { backOf, doneAt } from '#domain/desk.ts'
import { mayModerate, maySuspend } from '#domain/permissions.ts'
import { Approval, Rejection, reasonOf, Settlement } from '#domain/queue.ts'
import type { Viewer } from '#domain/roles.ts'
import { Ban, endOf, forever, Lift, Suspension } from '#domain/suspensions.ts'
import { action, type Fields, orRefuse, Refused } from './door.ts'

const queue = (fields: Fields) => backOf(fields, '/desk/comments')
const people = (fields: Fields) => backOf(fields, `/desk/people/${fields.person}`)

/** What the author of an approved comment is told. */
const read = 'A moderator has read it.'

/** Another moderator, or the writer, was quicker. */
const tooLate = 'Somebody else judged this first, or its writer took it back. Nothing was changed by you.'

/** The person, if there is one the viewer may suspend. */
async function suspendable(viewer: Viewer, id: string) {
  const person = await personById(id)
  if (!person) throw new Refused('This account can’t be found.')
  if (!maySuspend(viewer, person)) {
    throw new Refused(
      viewer.id === id ? 'Nobody suspends themselves.' : 'Only an administrator may suspend staff.',
    )
  }
  return person
}

const personChanged =
  'This account was changed by somebody else at the same moment, so nothing was done. Please look again.'

export const approveComment = action(
  { input: Approval, may: mayModerate, form: queue },
  async ({ viewer, input, now }) => {
    const { articleId } = await orRefuse(
      judgeComment({
        commentId: input.comment,
        seen: input.seen,
        verdict: 'publish',
        reason: '',
        by: viewer,
        now,
      }),
      tooLate,
    )
    commentsChanged(articleId)
    if (input.back) redirect(doneAt(input.back, 'approved'))
  },
)

export const rejectComment = action(
  { input: Rejection, may: mayModerate, form: queue },
  async ({ viewer, input, now }) => {
    const reason = reasonOf(input)
    const { articleId } = await orRefuse(
      judgeComment({
        commentId: input.comment,
        seen: input.seen,
        verdict: 'reject',
        reason,
        by: viewer,
        now,
      }),
      tooLate,
    )
    commentsChanged(articleId)
    if (input.back) redirect(doneAt(input.back, 'rejected'))
  },
)

/** A reported comment stays as it is. */
export const settleReports = action(
  { input: Settlement, may: mayModerate, form: queue },
  async ({ viewer, input, now }) => {
    await orRefuse(
      judgeComment({
        commentId: input.comment,
        seen: 'published',
        verdict: 'publish',
        reason: read,
        by: viewer,
        now,
      }),
      tooLate,
    )
    if (input.back) redirect(doneAt(input.back, 'settled'))
  },
)

export const suspendReader = action(
  { input: Suspension, may: mayModerate, form: people },
  async ({ viewer, input, now }) => {
    const until = endOf(input, now, (await siteSettings()).timeZone)
    if (!until) throw new Refused({ until: 'Please choose a day from today on, at most ten years away.' })
    const person = await suspendable(viewer, input.person)
    const { reason } = input
    await orRefuse(
      changeSuspension({ person, until, reason, act: 'suspendReader', by: viewer, now }),
      personChanged,
    )
    if (input.back) redirect(doneAt(input.back, 'suspended'))
  },
)

export const banReader = action(
  { input: Ban, may: mayModerate, form: people },
  async ({ viewer, input, now }) => {
    const person = await suspendable(viewer, input.person)
    const { reason } = input
    await orRefuse(
      changeSuspension({ person, until: forever, reason, act: 'banReader', by: viewer, now }),
      personChanged,
    )
    if (input.back) redirect(doneAt(input.back, 'banned'))
  },
)

export const liftSuspension = action(
  { input: Lift, may: mayModerate, form: people },
  async ({ viewer, input, now }) => {
    const person = await suspendable(viewer, input.person)
    await orRefuse(
      changeSuspension({ person, until: null, reason: '', act: 'liftSuspension', by: viewer, now }),
      personChanged,
    )
    if (input.back) redirect(doneAt(input.back, 'lifted'))
  },
)
