import type { Send } from '../forms.ts'

/** The form that every Like button of a page belongs to, so that 300 comments need not have 300 forms. */
export const likeForm = 'like'
const unlikeForm = 'unlike'

type Props = { articleId: string; like: Send; unlike: Send }

/** One form for liking and one for taking a like back; the buttons stand beside the comments. */
export function LikeForms({ articleId, like, unlike }: Props) {
  return (
    <>
      <form id={likeForm} action={like}>
        <input type="hidden" name="articleId" value={articleId} />
      </form>
      <form id={unlikeForm} action={unlike}>
        <input type="hidden" name="articleId" value={articleId} />
      </form>
    </>
  )
}
