import { dateLine } from '#domain/time.ts'
import { siteClock } from './site-clock.ts'

/** Says today's date where the site is. Its place is kept free by the style sheet, so that nothing moves. */
export class TodaysDate extends HTMLElement {
  connectedCallback(): void {
    this.textContent = dateLine(new Date(), siteClock())
  }
}
