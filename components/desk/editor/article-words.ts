import type { ArticleState } from '#domain/article-acts.ts'
import type { ArticleDraft } from '#domain/drafts.ts'
import type { Saved, Stale, Times } from '#domain/saves.ts'
import { type Clock, longTime, timeOfDay } from '#domain/time.ts'
import type { Keeping } from './useDraft.ts'

/** What the server made of what was sent: a headline without spaces around it, perhaps another slug. */
export function afterSave(sent: ArticleDraft, { slug, headline: saved }: Saved): ArticleDraft {
  // What has no headline yet is called something in lists, not here.
  const headline = sent.headline.trim() ? saved : ''
  return sent.slug === slug && sent.headline === headline ? sent : { ...sent, slug, headline }
}

/** How an article stands, in words. */
export function stateWords(state: ArticleState, { publishedAt, updatedAt }: Times, clock: Clock): string {
  if (state === 'draft') return 'Draft'
  if (state === 'withdrawn') return 'Withdrawn'
  if (state === 'scheduled') return `Scheduled for ${longTime(publishedAt!, clock)}`
  return `Published ${longTime(publishedAt!, clock)}${updatedAt ? `, updated ${longTime(updatedAt, clock)}` : ''}`
}

/** Whether what is typed is kept, in words. */
export function keepingWords(keeping: Keeping, clock: Clock): string {
  switch (keeping.how) {
    case 'saved':
      return 'Everything is saved.'
    case 'typing':
      return 'Not kept yet …'
    case 'keeping':
      return 'Keeping …'
    case 'kept':
      return `Draft kept ${timeOfDay(keeping.at, clock)}`
    case 'failed':
      return `Not kept: ${keeping.why}`
  }
}

/** What is said of two versions of an article, and of the ways on from them. */
export type VersionWords = {
  heading: string
  about: string
  left: string
  right: string
  takeOne: string
  goOn: string
  takeAll: string
}

const howToGoOn =
  'Take over what you want of it, then write on; the next save puts what you have written in its place.'

/** What was saved while somebody had text of their own, in words. */
export function staleWords({ by, mine, act, at }: Stale, clock: Clock): VersionWords {
  const when = longTime(at, clock)
  if (mine && act === 'restored')
    return {
      heading: 'You restored a revision while changes of yours were not saved',
      about: `Nothing of either is lost. On the left is what you restored on ${when}, on the right what you had written before. ${howToGoOn}`,
      left: 'Restored',
      right: 'Written before',
      takeOne: 'Take the restored one',
      goOn: 'Write on with what I had written',
      takeAll: 'Take all that was restored',
    }
  if (mine)
    return {
      heading: 'You saved this article in another window while you were writing here',
      about: `Nothing of either is lost. On the left is what you saved on ${when}, on the right what you have written here. ${howToGoOn}`,
      left: 'Saved in another window',
      right: 'Written here',
      takeOne: 'Take the saved one',
      goOn: 'Write on with what is here',
      takeAll: 'Take all that was saved',
    }
  const who = by ?? 'Somebody'
  const [did, done] = act === 'restored' ? ['restored a revision of', 'restored'] : ['saved', 'saved']
  return {
    heading: `${who} ${did} this article while you were writing`,
    about: `Nothing of yours is lost. On the left is what ${who} ${done} on ${when}, on the right what you have written. Take over what you want of theirs, then write on; the next save puts your version in the place of theirs.`,
    left: `Saved by ${who}`,
    right: 'Yours',
    takeOne: 'Take theirs',
    goOn: 'Write on with mine',
    takeAll: 'Take all of theirs',
  }
}

/** What somebody kept from another window while they wrote in this one, in words. */
export function elsewhereWords(at: Date, clock: Clock): VersionWords {
  return {
    heading: 'You are writing this article in another window too',
    about: `Nothing is lost so long as this page stays open. On the left is what was kept in the other window on ${longTime(at, clock)}, on the right what you have written here, which is not kept until you choose. Then close the other window.`,
    left: 'Kept in the other window',
    right: 'Written here',
    takeOne: 'Take the other one',
    goOn: 'Write on with what is here',
    takeAll: 'Take all of the other window',
  }
}

/** Names by id. */
export function namesOf(all: readonly { id: string; name: string }[]): Record<string, string> {
  return Object.fromEntries(all.map(({ id, name }) => [id, name]))
}
