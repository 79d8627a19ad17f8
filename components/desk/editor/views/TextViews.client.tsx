'use client'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { AttributeField } from './AttributeField.client.tsx'

/** Something said, and below it who said it. */
export function QuoteView({ node, updateAttributes }: NodeViewProps) {
  const pulled = node.type.name === 'pullquote'
  return (
    <NodeViewWrapper as="blockquote" className={pulled ? 'edit-quote pulled' : 'edit-quote'}>
      <NodeViewContent />
      <div contentEditable={false}>
        <AttributeField
          label={pulled ? 'Pull quote by' : 'Quote by'}
          value={String(node.attrs.cite ?? '')}
          maxLength={300}
          onChange={(cite) => updateAttributes({ cite })}
        />
      </div>
    </NodeViewWrapper>
  )
}

/** A box of key facts under its title. */
export function FactsView({ node, updateAttributes }: NodeViewProps) {
  return (
    <NodeViewWrapper as="aside" className="edit-facts">
      <div contentEditable={false}>
        <AttributeField
          label="Title of the box"
          value={String(node.attrs.title ?? '')}
          maxLength={200}
          onChange={(title) => updateAttributes({ title })}
        />
      </div>
      <NodeViewContent className="facts-lines" />
    </NodeViewWrapper>
  )
}

/** Code, with the name of its language. */
export function CodeView({ node, updateAttributes }: NodeViewProps) {
  return (
    <NodeViewWrapper className="edit-code">
      <div contentEditable={false}>
        <AttributeField
          label="Language of the code"
          value={String(node.attrs.language ?? '')}
          maxLength={40}
          onChange={(language) => updateAttributes({ language })}
        />
      </div>
      <pre>
        <NodeViewContent<'code'> as="code" />
      </pre>
    </NodeViewWrapper>
  )
}
