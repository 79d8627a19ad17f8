import type { WriterRecord } from '#domain/queue.ts'
import { suspensionAt } from '#domain/suspensions.ts'
import { type Clock, shortTime } from '#domain/time.ts'

type Props = { writer: WriterRecord; now: Date; clock: Clock }

/** How a writer's comments have fared so far, in one line. */
export function WriterLine({ writer, now, clock }: Props) {
  const { published, rejected, held, suspensions, suspendedUntil } = writer
  const suspension = suspensionAt(suspendedUntil, now)
  const facts = [
    `Account ${age(writer.createdAt, now)} old`,
    writer.confirmed ? 'address confirmed' : 'address not confirmed',
    `${published} published, ${rejected} rejected${held > 0 ? `, ${held} held` : ''}`,
    ...(suspensions > 0 ? [suspensions === 1 ? 'suspended once' : `suspended ${suspensions} times`] : []),
    ...(suspension === 'suspended' ? [`suspended until ${shortTime(suspendedUntil!, clock)}`] : []),
    ...(suspension === 'banned' ? ['banned'] : []),
  ]
  return <p className="queue-record">{facts.join(' · ')}</p>
}

/** How long ago that was, roughly, in words. */
function age(since: Date, now: Date): string {
  const days = Math.floor((now.getTime() - since.getTime()) / 86_400_000)
  if (days < 1) return 'less than a day'
  if (days < 60) return days === 1 ? '1 day' : `${days} days`
  const months = Math.floor(days / 30.44)
  return months < 24 ? `${months} months` : `${Math.floor(days / 365.25)} years`
}
