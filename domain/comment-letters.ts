import type { Letter } from './jobs.ts'
import type { Sender } from './letters.ts'
import { beginning } from './text.ts'

type About = { slug: string; headline: string; reason: string; commentId: string }

/** A headline as it stands in a subject line: on one line, not endless. */
const short = (headline: string) => (headline.length > 80 ? `${beginning(headline, 79)}…` : headline)

/** To the author of a comment that had waited for a moderator and is published now. */
export function publishedCommentLetter(
  { site, origin }: Sender,
  to: string,
  { slug, headline }: About,
): Letter {
  return {
    to,
    subject: `Your comment on “${short(headline)}” is published`,
    text: `A moderator of ${site} has read your comment on “${headline}”, and everyone can see it now:\n\n${origin}/articles/${encodeURIComponent(slug)}#comments\n`,
  }
}

/** To the author of a comment that a moderator did not publish, or took off the page. */
export function rejectedCommentLetter({ site, origin }: Sender, to: string, about: About): Letter {
  return {
    to,
    subject: `Your comment on “${short(about.headline)}” was not published`,
    text: `A moderator of ${site} has read your comment on “${about.headline}” and decided not to publish it. The reason:\n\n${about.reason}\n\nYour text is still here, for you alone. You can change what was wrong with it and write again:\n\n${origin}/account/comments/${about.commentId}\n`,
  }
}
