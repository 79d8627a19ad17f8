export type Sent = { page: Document; path: string; url: string }

/** Sends a form as the browser would, and gives the page it leads to; null where the site can't be reached. */
export async function sendForm(form: HTMLFormElement, submitter?: HTMLElement): Promise<Sent | null> {
  try {
    const answer = await fetch(form.action || location.href, {
      method: 'POST',
      body: new FormData(form, submitter),
    })
    if (answer.status >= 500) return null
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return { page, path: new URL(answer.url).pathname, url: answer.url }
  } catch {
    return null
  }
}

/** Gets a page of the site; null where it can't be had. */
export async function getPage(path: string): Promise<Document | null> {
  try {
    const answer = await fetch(path)
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
  } catch {
    return null
  }
}
