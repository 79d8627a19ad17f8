import { State } from '#components/desk/State.tsx'
import { Table } from '#components/desk/Table.tsx'
import { When } from '#components/desk/When.tsx'
import { articlePath } from '#components/paths.ts'
import { type CommentStatus, commentPath } from '#domain/comments.ts'
import type { Clock } from '#domain/time.ts'

type Shown = {
  id: string
  text: string
  status: CommentStatus
  createdAt: Date
  number: number
  article: { slug: string; headline: string }
}

const kinds = { published: 'good', held: 'waiting', rejected: 'bad', deleted: 'quiet' } as const
const names = { published: 'Published', held: 'Held', rejected: 'Rejected', deleted: 'Deleted' }

/** What somebody wrote, newest first. */
export function PersonsComments({ comments, now, clock }: { comments: Shown[]; now: Date; clock: Clock }) {
  return (
    <Table
      caption="Comments"
      head={['Comment', 'Article', 'State', 'When']}
      empty={comments.length === 0 && 'Nothing so far.'}
    >
      {comments.map((comment) => (
        <tr key={comment.id}>
          <td className="comment-cell" dir="auto">
            {comment.status === 'deleted' ? <i>Deleted by its writer.</i> : comment.text}
          </td>
          <td data-label="Article">
            <a
              className="link"
              href={
                comment.status === 'published' && comment.number > 0
                  ? commentPath(comment.article, comment)
                  : articlePath(comment.article)
              }
            >
              <bdi>{comment.article.headline}</bdi>
            </a>
          </td>
          <td data-label="State">
            <State kind={kinds[comment.status]}>{names[comment.status]}</State>
          </td>
          <td data-label="When">
            <When at={comment.createdAt} now={now} clock={clock} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
