'use client'
import { useId, useState } from 'react'
import { pictureUrl } from '#domain/pictures.ts'
import { useEditorPictures } from '../EditorPictures.client.tsx'

/** The point of a picture that stays in view where it is cropped: by a click on it, or as numbers. */
export function FocalPoint({ id }: { id: string }) {
  const { known, setFocalPoint } = useEditorPictures()
  const picture = known[id]
  const [open, setOpen] = useState(false)
  if (!picture) return null
  const { focalX, focalY } = picture
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Focal point: {focalX} % across, {focalY} % down
      </summary>
      {open && (
        <>
          <button
            type="button"
            className="focal"
            aria-label="Click the point that must stay in view. The numbers below do the same."
            onClick={({ nativeEvent, currentTarget, detail }) => {
              if (detail === 0) return
              const box = currentTarget.getBoundingClientRect()
              const per = (at: number, from: number, size: number) => Math.round(((at - from) / size) * 100)
              const x = per(nativeEvent.clientX, box.left, box.width)
              setFocalPoint(id, limited(x), limited(per(nativeEvent.clientY, box.top, box.height)))
            }}
          >
            <img src={pictureUrl(picture, picture.widths[0]!, 'webp')} alt="" draggable={false} />
            <span style={{ insetBlockStart: `${focalY}%`, left: `${focalX}%` }} />
          </button>
          <div className="focal-numbers">
            <Percent label="Across, %" value={focalX} onChange={(x) => setFocalPoint(id, x, focalY)} />
            <Percent label="Down, %" value={focalY} onChange={(y) => setFocalPoint(id, focalX, y)} />
          </div>
        </>
      )}
    </details>
  )
}

function limited(percent: number): number {
  return Math.min(100, Math.max(0, percent))
}

type PercentProps = { label: string; value: number; onChange: (value: number) => void }

function Percent({ label, value, onChange }: PercentProps) {
  const id = useId()
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      <input
        // Another number from elsewhere, such as a click, starts the field anew.
        key={value}
        id={id}
        type="number"
        min={0}
        max={100}
        defaultValue={value}
        onBlur={({ currentTarget: { valueAsNumber } }) => {
          if (Number.isFinite(valueAsNumber) && limited(Math.round(valueAsNumber)) !== value)
            onChange(limited(Math.round(valueAsNumber)))
        }}
      />
    </div>
  )
}
