import { alarm } from './alarm.ts'
import { once } from './once.ts'
import { pageStore } from './page-store.ts'
import { type Places, tag, tagsOf } from './tags.ts'

/*
 * What a change touches. Actions reach these through cache.ts, other processes on this machine through internal.ts.
 */

/** An article was published, changed, moved or withdrawn. Give the places it stood on before and those it stands on now. */
export function articleChanged(...places: Places[]): void {
  changed([...tagsOf(...places), tag.latest])
}

/** An article readers don't see yet got another moment to appear at, or none: the clock looks anew. */
export function scheduleChanged(): void {
  changed([])
}

/** Other articles were picked for the front: no other page shows that. */
export function frontChanged(): void {
  changed([tag.front])
}

/** The comments of an article changed in what everyone sees. */
export function commentsChanged(articleId: string): void {
  changed([tag.comments(articleId)])
}

/** The settings, a section, a topic or an author's name changed: they stand on every page. */
export function everythingChanged(): void {
  changed([tag.site])
}

/** What carries these tags has changed: drops it here, and tells the other servers that share the database. */
export function changed(tags: string[]): void {
  drop(tags)
  others().tell(tags)
}

/** Drops the pages with these tags in this process alone; `site` means all of them. Gives the paths of those dropped softly. */
export function drop(tags: string[]): string[] {
  alarm().ring()
  if (tags.includes(tag.site)) {
    pageStore().clear()
    return []
  }
  const soft = [tag.latest, tag.mostRead]
  pageStore().drop(tags.filter((name) => !soft.includes(name)))
  return pageStore().drop(
    tags.filter((name) => soft.includes(name)),
    'soft',
  )
}

/** How other servers are told. Next's copies of the modules make the changes; who knows the others hangs the line here. */
export function others(): { tell: (tags: string[]) => void } {
  return once('others', () => ({ tell: () => {} }))
}
