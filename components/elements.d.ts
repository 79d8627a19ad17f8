import type { HTMLAttributes } from 'react'

/** The custom elements of `islands/`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'todays-date': HTMLAttributes<HTMLElement> & { class?: string }
      'copy-link': HTMLAttributes<HTMLElement>
    }
  }
}
