import type { Metadata } from 'next'
import {
  approveComment,
  banReader,
  rejectComment,
  settleReports,
  suspendReader,
  takeBackVerdict,
} from '#actions/moderation.ts'
import { readSite } from '#cache.ts'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Pager } from '#components/desk/Pager.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { Queue } from '#components/desk/queue/Queue.client.tsx'
import { QueueEntryView } from '#components/desk/queue/QueueEntryView.tsx'
import { queueCounts, queueEntry, queuePage } from '#db/queue.ts'
import { lastVerdict } from '#db/verdict-reversal.ts'
import { mayModerate, maySuspend, mayTakeBack } from '#domain/permissions.ts'
import { CommentId, QueueView } from '#domain/queue.ts'
import type { Viewer } from '#domain/roles.ts'
import { type Asked, addressOf, askedFor } from '../asked.ts'
import { atTheDesk } from '../at-the-desk.ts'

export const metadata: Metadata = { title: 'Comments' }

const sentences = {
  approved: 'The comment is approved, and everyone sees it.',
  rejected: 'The comment is rejected, and its writer is told why.',
  settled: 'The reports are settled; the comment stays.',
  'taken-back': 'The verdict is taken back, and the comment waits again.',
  suspended: 'The writer is suspended.',
  banned: 'The writer is banned.',
}

/** The comments that wait for a moderator. */
export default async function CommentsPage({ searchParams }: { searchParams: Asked }) {
  const viewer = await atTheDesk(mayModerate)
  const { one, kept, done } = await askedFor(searchParams, sentences)
  const view = QueueView.catch('held').parse(one('view'))
  const after = CommentId.safeParse(one('after')).data ?? null
  const [{ site }, counts, page] = await Promise.all([readSite(), queueCounts(), queuePage(view, after)])
  const now = new Date()
  const address = (view: QueueView, after?: string | null) => addressOf('/desk/comments', { view, after })
  const items = page.entries.map((entry) => ({
    id: entry.id,
    name: entry.name,
    seen: entry.status,
    mark: entry.mark,
    reported: entry.reports.at(-1)?.at.toISOString() ?? '',
    personId: entry.writer && maySuspend(viewer, entry.writer) ? entry.writer.id : null,
    shown: <QueueEntryView entry={entry} now={now} clock={site} />,
  }))
  return (
    <>
      <PageHead title="Comments" about="The oldest first. What you decide shows on the article at once." />
      <Queue
        key={view}
        items={items}
        view={view}
        views={{
          held: { href: address('held'), count: counts.held },
          reported: { href: address('reported'), count: counts.reported },
        }}
        back={address(view, after)}
        more={page.after !== null}
        oldest={after ? address(view) : null}
        done={done}
        judged={await takeable(one('judged'), viewer, now)}
        actions={{
          approve: approveComment,
          reject: rejectComment,
          settle: settleReports,
          takeBack: takeBackVerdict,
          suspend: suspendReader,
          ban: banReader,
        }}
        kept={kept}
      >
        {kept && !items.some(({ id }) => id === kept.fields.entry) && (
          <Problems problems={{ ...kept.problems, entry: await goneFrom(kept.fields.entry) }} />
        )}
      </Queue>
      <Pager
        label="Pages of the queue"
        next={page.after && address(view, page.after)}
        nextName="Later comments"
        first={after ? address(view) : null}
        firstName="Back to the oldest"
      />
    </>
  )
}

/** The comment somebody has just judged, where they may take that back. */
async function takeable(id: string, viewer: Viewer, now: Date) {
  const comment = CommentId.safeParse(id).data
  if (!comment || !mayTakeBack(viewer, await lastVerdict(comment), now)) return null
  const entry = await queueEntry(comment)
  return entry && { id: entry.id, name: entry.name || 'a comment' }
}

/** Which comment a problem was about that is not on this page any more. */
async function goneFrom(id: string | undefined): Promise<string> {
  const comment = CommentId.safeParse(id).data
  const entry = comment ? await queueEntry(comment) : null
  if (!entry?.name) return 'The comment is not in this list any more.'
  const { name, text, status } = entry
  const begins = text.length > 80 ? `${text.slice(0, 80).toWellFormed()}…` : text
  return `It was the comment by ${name}, which is ${status} now: “${begins}”`
}
