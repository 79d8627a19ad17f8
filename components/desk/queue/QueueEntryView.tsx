import { CommentText } from '#components/comments/CommentText.tsx'
import { State } from '#components/desk/State.tsx'
import { When } from '#components/desk/When.tsx'
import { articlePath } from '#components/paths.ts'
import type { QueueEntry } from '#domain/queue.ts'
import { reportReasons } from '#domain/reports.ts'
import type { Clock } from '#domain/time.ts'
import { WriterLine } from './WriterLine.tsx'

type Props = { entry: QueueEntry; now: Date; clock: Clock }

/** A comment with what is needed to judge it: where it stands, what it answers, why it is here, who wrote it. */
export function QueueEntryView({ entry, now, clock }: Props) {
  const { article, parent, verdict, reports, writer } = entry
  return (
    <>
      <p className="queue-where">
        <a className="link" href={articlePath(article)}>
          <bdi>{article.headline}</bdi>
        </a>{' '}
        <When at={entry.createdAt} now={now} clock={clock} />
      </p>
      {parent && (
        <blockquote className="queue-parent">
          <p>
            In answer to <b dir="auto">{parent.name || 'a comment'}</b>
            {parent.status !== 'published' && ` (${parent.status})`}
          </p>
          <div className="queue-text">
            <CommentText text={parent.text} />
          </div>
        </blockquote>
      )}
      <p className="queue-who">
        <b dir="auto">
          {writer ? (
            <a className="link" href={`/desk/people/${writer.id}`}>
              {entry.name}
            </a>
          ) : (
            entry.name
          )}
        </b>
        {writer && writer.name !== entry.name && (
          <>
            , now <bdi>{writer.name}</bdi>
          </>
        )}
        {writer && writer.role !== 'reader' && ` (${writer.role})`}{' '}
        {entry.status !== 'held' && <State kind="good">{entry.status}</State>}
      </p>
      <div className="queue-text">
        <CommentText text={entry.text} />
      </div>
      {writer && <WriterLine writer={writer} now={now} clock={clock} />}
      {!writer && <p className="aside">Without an account here.</p>}
      {verdict && entry.status === 'held' && (
        <p className="queue-why">
          <State kind="waiting">Held:</State> {verdict.reason}
          {verdict.evidence && (
            <>
              {' '}
              <span dir="auto">({verdict.evidence})</span>
            </>
          )}
        </p>
      )}
      {reports.length > 0 && (
        <ul className="queue-reports">
          {reports.map((report) => (
            <li key={`${report.name} ${report.at.getTime()}`}>
              <State kind="bad">Reported:</State> {reasonFor(report.reason)}
              {report.text && (
                <>
                  : <q dir="auto">{report.text}</q>
                </>
              )}{' '}
              <span className="aside">
                by <bdi>{report.name}</bdi>, <When at={report.at} now={now} clock={clock} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A reader's reason in words. */
function reasonFor(reason: string): string {
  return Object.entries(reportReasons).find(([name]) => name === reason)?.[1] ?? reason
}
