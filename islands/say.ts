import { element } from './element.ts'

let region: HTMLElement | undefined

/** Tells readers who can't see it what has changed on the page. */
export function say(words: string): void {
  if (!region) {
    region = element('p', 'sr-only')
    region.setAttribute('role', 'status')
    document.body.append(region)
  }
  // The region must be there a moment before its words, or they are not read out.
  setTimeout(() => (region!.textContent = words), 100)
}
