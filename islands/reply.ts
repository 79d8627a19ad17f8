import { enliven } from './comment-form.ts'
import { element } from './element.ts'
import { getPage } from './send.ts'

type Sent = (page: Document, path: string) => void

/**
 * Opens a form for a reply under the comment it answers, made of the page's own form. False where there is none: the
 * link then leads to the page for replies.
 */
export function replyInPlace(section: HTMLElement, link: HTMLAnchorElement, sent: Sent): boolean {
  const item = link.closest('li')
  if (!item) return false
  const open = item.querySelector<HTMLFormElement>(':scope > .comment-form')
  if (open) {
    open.querySelector('textarea')?.focus()
    return true
  }
  const parentId = new URL(link.href).searchParams.get('reply')!
  const own = section.querySelector<HTMLFormElement>(':scope > .comment-form')
  if (own) show(own.cloneNode(true) as HTMLFormElement)
  else
    void getPage(link.pathname + link.search).then((page) => {
      const form = page?.querySelector<HTMLFormElement>('.comment-form')
      if (form) show(document.importNode(form, true))
      else location.assign(link.href)
    })
  return true

  function show(form: HTMLFormElement): void {
    delete form.dataset.live
    form.ariaBusy = null
    for (const old of form.querySelectorAll('.problem, .counted')) old.remove()
    // The form's action is the page it came from; the page for replies takes it as well as this one.
    if (!own) form.action = link.href
    form.querySelector('[name=parentId]')?.remove()
    const parent = element('input', '')
    Object.assign(parent, { type: 'hidden', name: 'parentId', value: parentId })
    form.prepend(parent)
    const text = form.querySelector('textarea')!
    const label = form.querySelector('label')!
    const hint = form.querySelector('.hint')!
    text.id = label.htmlFor = `reply-${parentId}`
    hint.id = `hint-${parentId}`
    text.setAttribute('aria-describedby', hint.id)
    text.value = ''
    text.rows = 4
    label.textContent = 'Your reply'
    const button = form.querySelector('button')!
    button.textContent = 'Reply'
    const close = element('button', 'quiet-act', 'Cancel')
    close.type = 'button'
    close.addEventListener('click', () => {
      form.remove()
      link.focus()
    })
    button.after(close)
    link.closest('.acts')!.after(form)
    enliven(form, (page, path) => {
      // What was typed while the reply travelled is another one.
      if (!text.value) form.remove()
      sent(page, path)
    })
    text.focus()
  }
}
