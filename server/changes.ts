import { alarm } from './alarm.ts'
import { pageStore } from './page-store.ts'
import { type Places, tag, tagsOf } from './tags.ts'

/*
 * What a change touches. Actions reach these through cache.ts, the clock and other processes' notices directly.
 */

/** An article was published, changed, moved or withdrawn. Give the places it stood on before and those it stands on now. */
export function articleChanged(...places: Places[]): void {
  pageStore().drop(tagsOf(...places))
  pageStore().drop([tag.latest], 'soft')
  alarm().ring()
}

/** An article readers don't see yet got another moment to appear at, or none: the clock looks anew. */
export function scheduleChanged(): void {
  alarm().ring()
}

/** An article's comments closed by themselves. */
export function commentsClosed(articleId: string): void {
  pageStore().drop([tag.article(articleId)])
}

/** Other articles were picked for the front: no other page shows that. */
export function frontChanged(): void {
  pageStore().drop([tag.front])
}

/** The comments of an article changed in what everyone sees. */
export function commentsChanged(articleId: string): void {
  pageStore().drop([tag.comments(articleId)])
}

/** Other articles are read most by now. Gives the paths of the pages that show it. */
export function mostReadChanged(): string[] {
  return pageStore().drop([tag.mostRead], 'soft')
}

/** The settings, a section, a topic or an author's name changed: they stand on every page. */
export function everythingChanged(): void {
  pageStore().clear()
}

/** Another process says what it changed, by tags; `site` means everything. */
export function tagsChanged(tags: string[]): void {
  if (tags.includes(tag.site)) everythingChanged()
  else {
    const soft = [tag.latest, tag.mostRead]
    pageStore().drop(tags.filter((name) => !soft.includes(name)))
    pageStore().drop(
      tags.filter((name) => soft.includes(name)),
      'soft',
    )
  }
  alarm().ring()
}
