import { graphemes } from '#domain/graphemes.ts'
import { element } from './element.ts'

const most = 5000
/** Nobody wants to be counted from the first letter on. */
const worthSaying = most - 500

/** Says beside a text how many characters are left, once it is long, and read out once there are too many. */
export function countLive(text: HTMLTextAreaElement): void {
  const shown = element('span', 'counted')
  text.form?.querySelector('.hint')?.prepend(shown)
  const show = () => {
    // Fewer units than that are fewer characters: the slow count is not needed.
    const count = text.value.length < worthSaying ? 0 : graphemes(text.value.replaceAll('\r\n', '\n').trim())
    const over = count > most
    shown.textContent =
      count < worthSaying ? '' : `${count.toLocaleString('en')} of ${most.toLocaleString('en')}. `
    shown.classList.toggle('problem', over)
    if (over) shown.setAttribute('role', 'alert')
    else shown.removeAttribute('role')
  }
  text.addEventListener('input', show)
  show()
}
