'use client'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { type Block, blockLines } from '#domain/body.ts'
import { AttributeField } from './AttributeField.client.tsx'
import { embedProblem } from './embed-problem.ts'
import { ViewBar } from './ViewBar.client.tsx'

/** A link card: only what stands here is shown, nothing of the other site is loaded. */
export function EmbedView({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const { url, title, description } = node.attrs as Record<'url' | 'title' | 'description', string>
  return (
    <NodeViewWrapper className={selected ? 'edit-embed selected' : 'edit-embed'}>
      <p className="field-name" data-drag-handle>
        Link card
      </p>
      <AttributeField
        label="Address"
        value={url}
        check={embedProblem}
        onChange={(url) => updateAttributes({ url })}
      />
      <AttributeField
        label="Title"
        value={title}
        maxLength={300}
        onChange={(title) => updateAttributes({ title })}
      />
      <AttributeField
        label="Description"
        value={description}
        lines
        maxLength={1000}
        onChange={(description) => updateAttributes({ description })}
      />
      <ViewBar name="link card" onRemove={deleteNode} />
    </NodeViewWrapper>
  )
}

/** What an import brought and the editor can't change: its text, as readers see it. */
export function KeptView({ node, deleteNode, selected }: NodeViewProps) {
  const block = node.attrs.block as Block
  const lines = blockLines(block).filter((line) => line.trim())
  const name = block.type === 'unknown' ? block.name : block.type
  return (
    <NodeViewWrapper className={selected ? 'edit-kept selected' : 'edit-kept'}>
      <p className="field-name" data-drag-handle>
        Kept as it came in: {name}
      </p>
      <p className="kept-text">{lines.join('\n') || 'It shows nothing to readers.'}</p>
      <ViewBar name="block" onRemove={deleteNode} />
    </NodeViewWrapper>
  )
}
