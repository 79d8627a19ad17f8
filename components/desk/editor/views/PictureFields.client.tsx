'use client'
import { useId } from 'react'
import { pictureUrl } from '#domain/pictures.ts'
import { useEditorPictures } from '../EditorPictures.client.tsx'
import { AttributeField } from './AttributeField.client.tsx'
import { FocalPoint } from './FocalPoint.client.tsx'

export type Described = { id: string | null; alt: string; decorative: boolean; credit: string }

type Props = Described & {
  onChange: (changed: Partial<Omit<Described, 'id'>>) => void
}

/** The picture itself, small enough to write beside. */
export function Thumbnail({ id, alt }: { id: string | null; alt: string }) {
  const { known } = useEditorPictures()
  const picture = id === null ? undefined : known[id]
  if (!picture) return <p className="missing-picture">{alt || 'The file of this picture is missing.'}</p>
  const width = picture.widths.find((w) => w >= 640) ?? picture.widths.at(-1)!
  return (
    <img
      src={pictureUrl(picture, width, 'webp')}
      width={picture.width}
      height={picture.height}
      alt={alt}
      draggable={false}
    />
  )
}

/** What is said about a picture in one place, and the point of it to keep in view. */
export function PictureFields({ id, alt, decorative, credit, onChange }: Props) {
  const tick = useId()
  const described = decorative || alt.trim() !== ''
  return (
    <div className="picture-fields">
      <AttributeField
        label="Description, for those who don’t see it"
        value={alt}
        lines
        maxLength={1000}
        disabled={decorative}
        problem={described ? undefined : 'Write what can be seen, or mark the picture as decorative.'}
        onChange={(alt) => onChange({ alt })}
      />
      <p className="tick">
        <input
          id={tick}
          type="checkbox"
          checked={decorative}
          onChange={({ currentTarget: { checked } }) =>
            onChange(checked ? { decorative: true, alt: '' } : { decorative: false })
          }
        />
        <label htmlFor={tick}>Decorative: shows nothing a reader would miss</label>
      </p>
      <AttributeField
        label="Credit"
        value={credit}
        maxLength={300}
        onChange={(credit) => onChange({ credit })}
      />
      {id && <FocalPoint id={id} />}
    </div>
  )
}
