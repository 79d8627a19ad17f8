import { enliven } from './comment-form.ts'
import { askMe, type Me } from './me.ts'
import { setLiked, showMine } from './mine.ts'
import { watch } from './new-comments.ts'
import { replyInPlace } from './reply.ts'
import { say } from './say.ts'
import { getPage, sendForm } from './send.ts'
import { shortenTimes } from './short-time.ts'

/**
 * The comments of the page: written, answered, liked and renewed without leaving it. Gives what lays over them what is
 * the reader's own, once that is known.
 */
export function liveComments(found: HTMLElement): (me: Me) => void {
  let section = found
  const known = new Set<string>()

  /** Sees to what has just come onto the page. */
  function settle(mine: Me): void {
    for (const { id } of section.querySelectorAll('li[id]')) known.add(id.slice(2))
    for (const { id } of mine.mine ?? []) known.add(id)
    for (const form of section.querySelectorAll<HTMLFormElement>('.comment-form')) enliven(form, sent)
    showMine(section, mine)
    shortenTimes()
  }

  /** Puts the comments of an answer in the place of those that stand here; the reader's place on the page stays. */
  async function renew(page: Document | null): Promise<Me> {
    const fresh = page?.querySelector<HTMLElement>('.comments[data-article]')
    const mine = await askMe(section.dataset.article)
    if (fresh?.dataset.article === section.dataset.article && fresh) {
      const written = section.querySelector(':scope > .comment-form')
      const imported = document.importNode(fresh, true)
      // A form somebody may be typing in stays the one it is.
      if (written) imported.querySelector(':scope > .comment-form')?.replaceWith(written)
      for (const reply of section.querySelectorAll('li > .comment-form'))
        imported.querySelector(`[id="${reply.parentElement!.id}"] > .acts`)?.after(reply)
      const focused = document.activeElement
      const place = anchor(section)
      section.replaceWith(imported)
      const [count, now] = [document, page!].map((at) => at.querySelector('[href="#comments"]'))
      if (now) count?.replaceWith(document.importNode(now, true))
      section = imported
      place()
      if (focused instanceof HTMLElement && focused !== document.activeElement && focused.isConnected)
        focused.focus({ preventScroll: true })
    }
    settle(mine)
    return mine
  }

  async function sent(page: Document, path: string): Promise<void> {
    const before = new Set(known)
    const shown = path.startsWith('/articles/') && samePage(path)
    const mine = await renew(shown ? page : await getPage(location.pathname))
    const own = mine.mine?.findLast(({ id }) => !before.has(id)) ?? mine.mine?.[0]
    const at =
      own && section.querySelector<HTMLElement>(own.status === 'published' ? `#c-${own.id}` : 'li.mine')
    if (own?.status === 'published' && !at) return location.assign(path)
    say(
      own?.status === 'published'
        ? 'Your comment is published.'
        : (own?.reason ?? page.querySelector('[role=status]')?.textContent ?? ''),
    )
    if (!at || isTyping()) return
    at.tabIndex = -1
    at.focus({ preventScroll: true })
    at.scrollIntoView({ block: 'center' })
  }

  document.addEventListener('click', (event) => {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.shiftKey || !section.contains(target)) return
    const reply = target.closest<HTMLAnchorElement>('a[href*="?reply="]')
    if (reply && replyInPlace(section, reply, sent)) event.preventDefault()
  })
  document.addEventListener('submit', async (event) => {
    const { submitter } = event
    const form = event.target as HTMLFormElement
    if (!/^(un)?like$/.test(form.id) || !(submitter instanceof HTMLButtonElement)) return
    event.preventDefault()
    const likes = form.id === 'like'
    const answer = await sendForm(form, submitter)
    if (typeof answer === 'string') return say(answer)
    if (!answer.path.startsWith('/articles/')) return location.assign(answer.url)
    setLiked(submitter, likes)
    const id = `c-${submitter.value}`
    const count = answer.page.querySelector(`[id="${id}"] > .acts > .likes`)
    section.querySelector(`[id="${id}"] > .acts > .likes`)?.remove()
    if (count) submitter.parentElement!.append(document.importNode(count, true))
    say(likes ? 'You like this comment.' : 'Your like is taken back.')
  })
  settle({})
  watch(section, known, async () => {
    const before = new Set(known)
    const page = await getPage(location.pathname)
    if (!page) return false
    await renew(page)
    const fresh = [...section.querySelectorAll<HTMLElement>('li[id]')].find(
      ({ id }) => !before.has(id.slice(2)),
    )
    if (fresh) {
      fresh.tabIndex = -1
      fresh.focus({ preventScroll: true })
    }
    return true
  })
  return settle
}

/** Whether somebody is in the middle of a text. */
function isTyping(): boolean {
  const { activeElement } = document
  return activeElement instanceof HTMLTextAreaElement && activeElement.value !== ''
}

const samePage = (path: string) => decodeURI(path) === decodeURI(location.pathname)

/** Remembers which comment is in sight; gives what scrolls it back to where it was. */
function anchor(section: HTMLElement): () => void {
  const seen = [...section.querySelectorAll('li[id]')].find((item) => item.getBoundingClientRect().bottom > 0)
  const top = seen?.getBoundingClientRect().top
  return () => {
    const again = seen && document.getElementById(seen.id)
    if (again && top !== undefined) scrollBy(0, again.getBoundingClientRect().top - top)
  }
}
