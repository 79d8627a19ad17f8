import { Mark } from '@tiptap/core'
import { isSafeHref } from '#domain/body.ts'

/** A link to anywhere a body may link to; what was pasted with another address loses its link. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? ''
        return isSafeHref(href) && href.length <= 2000 && !href.startsWith('#') ? { href } : false
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { href: HTMLAttributes.href, rel: 'noopener' }, 0],
})
