import type { Metadata } from 'next'
import {
  approveComment,
  banReader,
  rejectComment,
  settleReports,
  suspendReader,
} from '#actions/moderation.ts'
import { readSite } from '#cache.ts'
import { Done } from '#components/desk/Done.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Pager } from '#components/desk/Pager.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { Queue } from '#components/desk/queue/Queue.client.tsx'
import { QueueEntryView } from '#components/desk/queue/QueueEntryView.tsx'
import { Tabs } from '#components/desk/Tabs.tsx'
import { queueCounts, queuePage } from '#db/queue.ts'
import { mayModerate, maySuspend } from '#domain/permissions.ts'
import { QueueView } from '#domain/queue.ts'
import { type Asked, addressOf, askedFor } from '../asked.ts'
import { atTheDesk } from '../at-the-desk.ts'

export const metadata: Metadata = { title: 'Comments' }

const sentences = {
  approved: 'The comment is approved, and everyone sees it.',
  rejected: 'The comment is rejected, and its writer is told why.',
  settled: 'The reports are settled; the comment stays.',
  suspended: 'The writer is suspended.',
  banned: 'The writer is banned.',
}

/** The comments that wait for a moderator. */
export default async function CommentsPage({ searchParams }: { searchParams: Asked }) {
  const viewer = await atTheDesk(mayModerate)
  const { one, kept, done } = await askedFor(searchParams, sentences)
  const view = QueueView.catch('held').parse(one('view'))
  const after = one('after') || null
  const [{ site }, counts, page] = await Promise.all([readSite(), queueCounts(), queuePage(view, after)])
  const now = new Date()
  const address = (view: QueueView, after?: string | null) => addressOf('/desk/comments', { view, after })
  const items = page.entries.map((entry) => ({
    id: entry.id,
    name: entry.name,
    seen: entry.status,
    personId: entry.writer && maySuspend(viewer, entry.writer) ? entry.writer.id : null,
    shown: <QueueEntryView entry={entry} now={now} clock={site} />,
  }))
  return (
    <>
      <PageHead title="Comments" about="The oldest first. What you decide shows on the article at once." />
      <Tabs
        label="Comments"
        tabs={[
          { href: address('held'), name: 'Held', count: counts.held, here: view === 'held' },
          { href: address('reported'), name: 'Reported', count: counts.reported, here: view === 'reported' },
        ]}
      />
      <Done>{done}</Done>
      <Problems problems={kept?.problems} />
      <Queue
        key={view}
        items={items}
        view={view}
        back={address(view, after)}
        more={page.after !== null}
        actions={{
          approve: approveComment,
          reject: rejectComment,
          settle: settleReports,
          suspend: suspendReader,
          ban: banReader,
        }}
        kept={kept}
      />
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
