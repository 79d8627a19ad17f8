'use client'
import { type DragEvent, useState } from 'react'
import { inlineText, type PictureUse } from '#domain/body.ts'
import { useEditorPictures } from './EditorPictures.client.tsx'
import { AttributeField } from './views/AttributeField.client.tsx'
import { FileButton } from './views/FileButton.client.tsx'
import { PictureFields, Thumbnail } from './views/PictureFields.client.tsx'

type Props = {
  lead: PictureUse | null
  problem?: string
  onChange: (lead: PictureUse | null) => void
}

/** The picture above the text and in every list: from a file, or dropped here. */
export function LeadPicture({ lead, problem, onChange }: Props) {
  const { bringIn } = useEditorPictures()
  const [over, setOver] = useState(false)
  const take = async ([file]: File[]) => {
    const picture = file && (await bringIn(file))
    if (picture) onChange({ id: picture.id, alt: '', caption: [], credit: '' })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take([...event.dataTransfer.files].filter((file) => file.type.startsWith('image/')))
  }
  const described = ({ decorative, ...use }: PictureUse & { decorative?: boolean }): PictureUse =>
    decorative ? { ...use, decorative } : use
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way than the button
    <div
      id="lead"
      tabIndex={-1}
      className={over ? 'lead-field over' : 'lead-field'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="field-name">Lead picture</p>
      {lead && (
        <div className="lead-picture-edit">
          <Thumbnail id={lead.id} alt={lead.alt} />
          <div>
            <PictureFields
              id={lead.id}
              alt={lead.alt}
              decorative={lead.decorative === true}
              credit={lead.credit}
              onChange={({ decorative = lead.decorative, ...changed }) =>
                onChange(described({ ...lead, ...changed, decorative: decorative || undefined }))
              }
            />
            <AttributeField
              label="Caption"
              value={inlineText(lead.caption)}
              lines
              maxLength={1000}
              onChange={(text) => onChange({ ...lead, caption: text ? [{ text }] : [] })}
            />
          </div>
        </div>
      )}
      {problem && <p className="problem">{problem}</p>}
      <div className="buttons">
        <FileButton className="small" multiple={false} onFiles={take}>
          {lead ? 'Another picture' : 'Choose a picture'}
        </FileButton>
        {lead && (
          <button type="button" className="small" onClick={() => onChange(null)}>
            Remove lead picture
          </button>
        )}
        {!lead && <span className="hint">or drop one here</span>}
      </div>
    </div>
  )
}
