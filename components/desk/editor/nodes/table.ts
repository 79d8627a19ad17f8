import { TableCell, Table as TableExtension, TableHeader, TableRow } from '@tiptap/extension-table'
import { textAttribute } from './attributes.ts'

/** A table: a row of headings or none, cells of a line each, and a caption. */
export const Table = TableExtension.extend({
  addAttributes: () => ({ caption: textAttribute('caption') }),
  renderHTML: ({ HTMLAttributes }) => [
    'table',
    { 'data-caption': HTMLAttributes['data-caption'] },
    ['tbody', 0],
  ],
}).configure({ resizable: false, View: null })

const cell = {
  content: 'paragraph',
  // Broadsheet's tables join no cells; what is pasted with joined ones gets empty cells in their place.
  addAttributes: () => ({
    colspan: { default: 1, parseHTML: () => 1, rendered: false },
    rowspan: { default: 1, parseHTML: () => 1, rendered: false },
    colwidth: { default: null, parseHTML: () => null, rendered: false },
  }),
} as const

const Cell = TableCell.extend({
  ...cell,
  renderHTML: () => ['td', 0],
  /** Enter ends a line within the cell. */
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) =>
        editor.isActive('table') && !editor.isActive('listItem') ? editor.commands.setHardBreak() : false,
    }
  },
})
const HeadCell = TableHeader.extend({ ...cell, renderHTML: () => ['th', 0] })

export const tableNodes = [Table, TableRow, HeadCell, Cell]
