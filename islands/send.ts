export type Sent = { page: Document; path: string; url: string }

const unreachable = 'The site can’t be reached. Please try again in a moment.'

/** Sends a form as the browser would, and gives the page it leads to, or the sentence that says why there is none. */
export async function sendForm(form: HTMLFormElement, submitter?: HTMLElement): Promise<Sent | string> {
  try {
    const answer = await fetch(form.action || location.href, {
      method: 'POST',
      body: new FormData(form, submitter),
    })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (!answer.ok) return (answer.status < 500 && page.querySelector('h1 + p')?.textContent) || unreachable
    return { page, path: new URL(answer.url).pathname, url: answer.url }
  } catch {
    return unreachable
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
