export type Sent = { page: Document; path: string; url: string }

/** Said where the site does not answer. */
export const unreachable = 'The site can’t be reached. Please try again in a moment.'

/** Sends a form as the browser would, and gives the page it leads to, or the sentence that says why there is none. */
export async function sendForm(form: HTMLFormElement, submitter?: HTMLElement): Promise<Sent | string> {
  try {
    const answer = await fetch(form.action || location.href, {
      method: 'POST',
      body: new FormData(form, submitter),
    })
    const page = await pageOf(answer)
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
    return answer.ok ? await pageOf(answer) : null
  } catch {
    return null
  }
}

/** A page to take parts from. A style of its own would be held to the policy of the page we are on, and is not needed. */
async function pageOf(answer: Response): Promise<Document> {
  const html = (await answer.text()).replace(/<style[\s\S]*?<\/style>/g, '')
  return new DOMParser().parseFromString(html, 'text/html')
}
