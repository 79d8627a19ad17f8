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
