import { Node } from '@tiptap/core'
import { Block } from '#domain/body.ts'
import { textAttribute } from './attributes.ts'

/** A link to something elsewhere, shown as a card. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    url: textAttribute('url'),
    title: textAttribute('title'),
    description: textAttribute('description'),
  }),
  parseHTML: () => [
    { tag: 'div[data-url]', getAttrs: (element) => isWebAddress(element.getAttribute('data-url')) && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
})

function isWebAddress(url: string | null): boolean {
  return url !== null && url.length <= 2000 && /^https?:\/\//.test(url) && URL.canParse(url)
}

/** A thick rule between parts of the text. */
export const Divider = Node.create({
  name: 'divider',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
})

/** A block the editor can't show: kept as it is, to be moved or taken out only. */
export const Kept = Node.create({
  name: 'kept',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    block: {
      default: null,
      parseHTML: (element: HTMLElement) => blockIn(element),
      renderHTML: ({ block }: Record<string, unknown>) => ({ 'data-block': JSON.stringify(block) }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-block]', getAttrs: (element) => (blockIn(element) ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
})

/** Anything can be pasted: what isn't a block of ours is nothing. */
function blockIn(element: HTMLElement): Block | null {
  try {
    return Block.safeParse(JSON.parse(element.getAttribute('data-block') ?? '')).data ?? null
  } catch {
    return null
  }
}
