'use client'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { type Described, PictureFields, Thumbnail } from './PictureFields.client.tsx'
import { ViewBar } from './ViewBar.client.tsx'

/** A picture in the text, with its fields and its caption. The last one of a gallery takes the gallery with it. */
export function PictureView({ node, updateAttributes, editor, getPos, deleteNode, selected }: NodeViewProps) {
  const attrs = node.attrs as Described
  const remove = () => {
    const at = getPos()
    if (at === undefined) return
    const $at = editor.state.doc.resolve(at)
    const gallery = $at.parent
    if (gallery.type.name === 'gallery' && gallery.childCount === 2)
      editor.commands.deleteRange({ from: $at.before(), to: $at.after() })
    else deleteNode()
  }
  return (
    <NodeViewWrapper as="figure" className={selected ? 'edit-picture selected' : 'edit-picture'}>
      <div contentEditable={false} data-drag-handle>
        <Thumbnail id={attrs.id} alt={attrs.alt} />
      </div>
      <div className="caption-line">
        <span className="field-name" contentEditable={false}>
          Caption
        </span>
        <NodeViewContent className="caption" />
      </div>
      <div contentEditable={false}>
        <PictureFields {...attrs} onChange={updateAttributes} />
        <ViewBar name="picture" onRemove={remove} />
      </div>
    </NodeViewWrapper>
  )
}
