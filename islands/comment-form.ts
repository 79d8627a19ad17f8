import { countLive } from './count.ts'
import { dropDraft, keepDraft, noteSending, restoreDraft } from './drafts.ts'
import { element } from './element.ts'
import { sendForm } from './send.ts'

/** Sees to a form for a comment: its draft is kept, its length counted, and it is sent without leaving the page. */
export function enliven(form: HTMLFormElement, sent: (answer: Document, path: string) => void): void {
  const text = form.querySelector('textarea')
  if (!text || 'live' in form.dataset) return
  form.dataset.live = ''
  restoreDraft(form, text)
  countLive(text)
  // It may have been typed in before the script was there.
  keepDraft(form, text.value)
  text.addEventListener('input', () => keepDraft(form, text.value))
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (form.ariaBusy) return
    form.ariaBusy = 'true'
    form.querySelector(':scope > .problem')?.remove()
    const typed = text.value
    const answer = await sendForm(form)
    form.ariaBusy = null
    if (typeof answer === 'string') {
      fail(form, `${answer} Your text is kept here.`)
    } else if (answer.path === '/sign-in') {
      // What was typed is kept by the site, and waits behind the sign-in, or it is not, as the page there says: the draft
      // stays until it is posted.
      location.assign(answer.url)
    } else {
      const problem = answer.page.querySelector('.comment-form .problem')
      if (problem && answer.path.startsWith('/comment/')) fail(form, problem.textContent)
      else {
        dropDraft(form)
        // What was typed while it travelled stays, and is a draft again.
        text.value = text.value.startsWith(typed) ? text.value.slice(typed.length) : text.value
        text.dispatchEvent(new Event('input'))
        sent(answer.page, answer.path)
      }
    }
  })
}

/** Sees to the form on a page of its own, which is left by sending it. */
export function enlivenPage(form: HTMLFormElement): void {
  const text = form.querySelector('textarea')
  if (!text) return
  restoreDraft(form, text)
  countLive(text)
  text.addEventListener('input', () => keepDraft(form, text.value))
  form.addEventListener('submit', () => noteSending(form))
}

function fail(form: HTMLFormElement, words: string): void {
  const problem = element('p', 'problem', words)
  problem.setAttribute('role', 'alert')
  form.prepend(problem)
  form.querySelector('textarea')?.focus()
}
