'use client'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { useEditorPictures } from '../EditorPictures.client.tsx'
import { FileButton } from './FileButton.client.tsx'
import { ViewBar } from './ViewBar.client.tsx'

/** Pictures side by side; the last line is the caption of them all. */
export function GalleryView({ node, editor, getPos, deleteNode }: NodeViewProps) {
  const { bringIn } = useEditorPictures()
  const add = async (files: File[]) => {
    for (const file of files) {
      const picture = await bringIn(file)
      const at = getPos()
      const gallery = at === undefined ? null : editor.state.doc.nodeAt(at)
      if (!picture || at === undefined || gallery?.type.name !== 'gallery') continue
      const end = at + gallery.nodeSize - 1 - gallery.lastChild!.nodeSize
      editor.commands.insertContentAt(end, { type: 'picture', attrs: { id: picture.id } })
    }
  }
  const count = node.childCount - 1
  return (
    <NodeViewWrapper className="edit-gallery">
      <p className="field-name" contentEditable={false}>
        Gallery of {count} {count === 1 ? 'picture' : 'pictures'}
      </p>
      <NodeViewContent className="pictures" />
      <div contentEditable={false}>
        <ViewBar name="gallery" onRemove={deleteNode}>
          <FileButton className="small" onFiles={add}>
            Add pictures
          </FileButton>
        </ViewBar>
      </div>
    </NodeViewWrapper>
  )
}
