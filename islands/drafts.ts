const fields = ['articleId', 'parentId', 'commentId'] as const

function keyOf(form: HTMLFormElement): string {
  const values = new FormData(form)
  return `draft ${fields.map((name) => values.get(name) ?? '').join(' ')}`
}

/** Storage that a browser may refuse: then a draft just isn't kept. */
function store(use: (storage: Storage) => void): void {
  try {
    use(localStorage)
  } catch {}
}

/** Notes that a form is sent by leaving its page: what comes next in this tab tells whether it was taken. */
export function noteSending(form: HTMLFormElement): void {
  store(() => sessionStorage.setItem('sent', keyOf(form)))
}

/**
 * Drops the draft of a form sent from the page before, where that led on: a form that is shown again, a sign-in, or a
 * page somebody came to in another way took nothing.
 */
export function dropSent(): void {
  store((storage) => {
    const sent = sessionStorage.getItem('sent')
    sessionStorage.removeItem('sent')
    if (sent && /\/comment\//.test(document.referrer) && /^\/a(rticles|ccount)\//.test(location.pathname))
      storage.removeItem(sent)
  })
}

/** Puts back what was typed before the page was loaded anew, where the form is empty. */
export function restoreDraft(form: HTMLFormElement, text: HTMLTextAreaElement): void {
  store((storage) => {
    if (!text.value) text.value = storage.getItem(keyOf(form)) ?? ''
  })
}

export function keepDraft(form: HTMLFormElement, text: string): void {
  store((storage) => (text.trim() ? storage.setItem(keyOf(form), text) : storage.removeItem(keyOf(form))))
}

export function dropDraft(form: HTMLFormElement): void {
  store((storage) => storage.removeItem(keyOf(form)))
}
