import type { CommentPart, CommentSpan } from '#domain/comment-text.ts'
import { element, link } from './element.ts'
import type { Me } from './me.ts'

const states = { held: 'Waits for a moderator', rejected: 'Not published', published: '' }

/** Lays what is the reader's own over the comments: what waits, what can be changed, what they like. */
export function showMine(section: HTMLElement, { likes = [], mine = [] }: Me): void {
  const article = section.dataset.article!
  for (const button of section.querySelectorAll<HTMLButtonElement>('button[name=commentId]'))
    setLiked(button, likes.includes(button.value))
  for (const old of section.querySelectorAll('.mine')) old.remove()
  for (const comment of mine) {
    if (comment.status === 'published') {
      const acts = section.querySelector(`#c-${comment.id} > .acts`)
      if (!acts) continue
      acts.append(...actsOn(article, comment.id, comment.editableUntil))
      for (const foreign of acts.querySelectorAll('button, a[href*="/report/"]')) foreign.remove()
    } else place(section, comment, article)
  }
}

function actsOn(article: string, id: string, until: string | null): HTMLElement[] {
  const acts = [
    ...(until && Date.parse(until) > Date.now() ? [link(`/comment/${article}?edit=${id}`, 'Edit')] : []),
    link(`/account/comments/${id}#delete`, 'Delete'),
  ]
  for (const act of acts) act.classList.add('mine')
  return acts
}

/** A comment that nobody else sees stands where it will be: under what it answers, else on top. */
function place(section: HTMLElement, comment: NonNullable<Me['mine']>[number], article: string): void {
  const { id, parentId, text = [], reason = '', status, editableUntil } = comment
  const shown = element('li', 'mine')
  shown.append(
    element('p', 'who', element('b', `state ${status}`, states[status])),
    element('p', 'reason', reason),
    ...text.map(written),
    element('p', 'acts', ...actsOn(article, id, editableUntil)),
  )
  const parent = parentId ? section.querySelector<HTMLElement>(`#c-${parentId}`) : section
  if (!parent) return
  let list = parent.querySelector<HTMLElement>(':scope > .threads')
  if (!list) {
    list = element('ol', 'threads')
    if (parentId) list.classList.add('mine')
    const before = parentId ? null : section.querySelector(':scope > form[id], :scope > .pager')
    parent.insertBefore(list, before)
  }
  if (parentId) list.append(shown)
  else list.prepend(shown)
}

/** A part of a comment, made as the page makes those that everyone sees. */
function written(part: CommentPart): HTMLElement {
  if ('quote' in part) return element('blockquote', '', ...part.quote.map(written))
  const paragraph = element('p', '', ...part.paragraph.map(span))
  paragraph.dir = 'auto'
  return paragraph
}

function span(piece: CommentSpan): Node | string {
  if (piece === 'break') return element('br', '')
  let shown: Node | string = piece.text
  if (piece.italic) shown = element('em', '', shown)
  if (piece.bold) shown = element('strong', '', shown)
  if (!piece.link) return shown
  const made = element('a', '', shown)
  made.href = piece.link
  return made
}

/** Marks a Like button as pressed, or not; what it does is the other of the two. */
export function setLiked(button: HTMLButtonElement, liked: boolean): void {
  button.setAttribute('aria-pressed', String(liked))
  button.setAttribute('form', liked ? 'unlike' : 'like')
}
