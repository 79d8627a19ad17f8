/**
 * A plain link to the page that becomes a button which copies its address. Where copying is not to be had (no secure
 * connection, an old browser) the link stays.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    if (!link || !navigator.clipboard) return
    const button = document.createElement('button')
    const status = document.createElement('span')
    const label = this.dataset.label ?? 'Copy link'
    button.type = 'button'
    button.textContent = label
    status.className = 'sr-only'
    status.setAttribute('role', 'status')
    const say = (word: string) => {
      button.textContent = word || label
      status.textContent = word
    }
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(link.href)
        say('Copied')
      } catch {
        say('Could not copy')
      }
      setTimeout(say, 3000, '')
    })
    this.replaceChildren(button, status)
  }
}
