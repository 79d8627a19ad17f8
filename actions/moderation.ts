'use server'
import { redirect } from 'next/navigation.js'
import { commentsChanged } from '#cache.ts'
import { personById } from '#db/people.ts'
import { siteSettings } from '#db/site.ts'
import { changeSuspension } from '#db/suspensions.ts'
import { lastVerdict, takeBackVerdict as takeBack } from '#db/verdict-reversal.ts'
import { type Judgement, judgeComment, TextChanged } from '#db/verdicts.ts'
import { backOf, doneAt } from '#domain/desk.ts'
import { mayModerate, maySuspend, mayTakeBack } from '#domain/permissions.ts'
import { Approval, atComment, judgedAt, Rejection, reasonOf, Settlement, TakingBack } from '#domain/queue.ts'
import type { Viewer } from '#domain/roles.ts'
import { Ban, endOf, forever, Lift, Suspension } from '#domain/suspensions.ts'
import { action, type Fields, orRefuse, Refused } from './door.ts'

/** Where a verdict is taken, the form goes on to the next comment; where it isn't, back to the comment itself. */
const queue = (fields: Fields) => atComment(backOf(fields, '/desk/comments'), fields.comment)
const people = (fields: Fields) => backOf(fields, `/desk/people/${fields.person}`)

/** The reason of the verdict on a reported comment that stays as it is. */
const read = 'A moderator has read it.'

/** Another moderator, or the writer, was quicker. */
const tooLate =
  'Somebody else judged this first, or its writer changed it or took it back. You changed nothing.'

const textChanged =
  'Its writer changed this comment after you had opened the queue, so you judged nothing. This is its text now: please read it again.'

/** Gives the verdict, or says why there was nothing to judge any more. */
const judge = (judgement: Judgement) =>
  orRefuse(
    judgeComment(judgement).catch((error) => {
      throw error instanceof TextChanged ? new Refused(textChanged) : error
    }),
    tooLate,
  )

/** The person, if there is one the viewer may suspend. */
async function suspendable(viewer: Viewer, id: string) {
  const person = await personById(id)
  if (!person) throw new Refused('This account can’t be found.')
  if (!maySuspend(viewer, person)) {
    throw new Refused(
      viewer.id === id ? 'You can’t suspend yourself.' : 'Only an administrator may suspend staff.',
    )
  }
  return person
}

const personChanged =
  'This account was changed by somebody else at the same moment, so nothing was done. Please look again.'

export const approveComment = action(
  { input: Approval, may: mayModerate, form: queue },
  async ({ viewer, input, now }) => {
    const { articleId } = await judge({
      commentId: input.comment,
      seen: input.seen,
      mark: input.mark,
      verdict: 'publish',
      reason: '',
      by: viewer,
      now,
    })
    commentsChanged(articleId)
    if (input.back) redirect(judgedAt(input.back, 'approved', input.comment))
  },
)

export const rejectComment = action(
  { input: Rejection, may: mayModerate, form: queue },
  async ({ viewer, input, now }) => {
    const reason = reasonOf(input)
    const { articleId } = await judge({
      commentId: input.comment,
      seen: input.seen,
      mark: input.mark,
      verdict: 'reject',
      reason,
      by: viewer,
      now,
    })
    commentsChanged(articleId)
    if (input.back) redirect(judgedAt(input.back, 'rejected', input.comment))
  },
)

/** A reported comment stays as it is. */
export const settleReports = action(
  { input: Settlement, may: mayModerate, form: queue },
  async ({ viewer, input, now }) => {
    await judge({
      commentId: input.comment,
      seen: 'published',
      mark: input.mark,
      reportsUntil: input.reported,
      verdict: 'publish',
      reason: read,
      by: viewer,
      now,
    })
    if (input.back) redirect(judgedAt(input.back, 'settled', input.comment))
  },
)

export const takeBackVerdict = action(
  { input: TakingBack, may: mayModerate, form: queue },
  async ({ viewer, input, now }) => {
    const verdict = await lastVerdict(input.comment)
    if (!verdict || !mayTakeBack(viewer, verdict, now))
      throw new Refused(
        'A verdict can be taken back for ten minutes, by who gave it, and only while nothing happened to the comment since.',
      )
    const { articleId } = await orRefuse(
      takeBack({ verdict, by: viewer, now }),
      'Something happened to this comment since you judged it, so your verdict stands.',
    )
    commentsChanged(articleId)
    if (input.back) redirect(doneAt(input.back, 'taken-back'))
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
