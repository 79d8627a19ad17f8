import { element } from './element.ts'
import { say } from './say.ts'
import { unreachable } from './send.ts'

type Newest = { count: number; newest: string[] }

const often = 15_000

/**
 * While a page is read, asks now and then whether others have said something, and offers it above the comments: what
 * was said after the newest comment the page knew when it was made. Only pages that can be seen ask; the answer is kept
 * by the site, and is empty while nothing is new. `show` gives whether they came; else they stay offered.
 */
export function watch(section: HTMLElement, known: Set<string>, show: () => Promise<boolean>): void {
  const offer = element('button', 'offer')
  offer.type = 'button'
  let latest: string[] = []
  offer.addEventListener('click', async () => {
    if (!(await show())) return say(unreachable)
    // A reply in an older thread stands on another page: it was offered all the same.
    for (const id of latest) known.add(id)
    offer.remove()
  })
  // A preview at the desk is of something readers don't see: nobody comments on it yet.
  if (location.pathname.startsWith('/desk/')) return
  async function ask(): Promise<void> {
    const answer = await fetch(`${section.dataset.path}/comments.json`).catch(() => null)
    if (!answer?.ok) return
    const { newest } = (await answer.json()) as Newest
    const since = newest.indexOf(section.dataset.newest ?? '')
    latest = since < 0 ? newest : newest.slice(0, since)
    const fresh = latest.filter((id) => !known.has(id)).length
    if (fresh === 0) return offer.remove()
    const words = `${fresh === newest.length && fresh > 19 ? `${fresh} or more` : fresh} new ${fresh === 1 ? 'comment' : 'comments'}`
    if (offer.isConnected && offer.textContent === words) return
    offer.textContent = words
    const current = document.querySelector('.comments[data-article]')
    current?.insertBefore(offer, current.querySelector(':scope > .count, :scope > .threads'))
    say(words)
  }

  setInterval(() => document.hidden || void ask(), often)
  document.addEventListener('visibilitychange', () => document.hidden || void ask())
}
