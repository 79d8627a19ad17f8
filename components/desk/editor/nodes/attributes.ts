import type { Attribute } from '@tiptap/core'

/** A text attribute of a node, carried through copy and paste in `data-NAME`. */
export function textAttribute(name: string): Partial<Attribute> {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
    renderHTML: (attributes: Record<string, unknown>) => ({
      [`data-${name}`]: String(attributes[name] ?? ''),
    }),
  }
}
