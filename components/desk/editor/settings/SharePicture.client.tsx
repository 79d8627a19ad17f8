'use client'
import { pictureUses } from '#domain/body.ts'
import type { ArticleDraft } from '#domain/drafts.ts'
import { useEditorPictures } from '../EditorPictures.client.tsx'
import { FileButton } from '../views/FileButton.client.tsx'

type Props = { draft: ArticleDraft; onChange: (id: string | null) => void }

/** The picture that stands beside a link to the article elsewhere. */
export function SharePicture({ draft, onChange }: Props) {
  const { bringIn } = useEditorPictures()
  const uses = pictureUses(draft.body).filter((use) => use.id !== null)
  const options = new Map(
    uses.map((use, i) => [
      use.id!,
      `Picture ${i + 1} of the text${use.alt ? `: ${use.alt.slice(0, 60)}` : ''}`,
    ]),
  )
  const own = draft.sharePictureId
  if (own && !options.has(own)) options.set(own, 'A picture of its own')
  return (
    <div className="entry">
      <label htmlFor="sharePictureId">Share picture</label>
      <select
        id="sharePictureId"
        value={own ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(value || null)}
      >
        <option value="">The lead picture</option>
        {[...options].map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <div className="buttons">
        <FileButton
          className="small"
          multiple={false}
          onFiles={async ([file]) => {
            const picture = file && (await bringIn(file))
            if (picture) onChange(picture.id)
          }}
        >
          From a file
        </FileButton>
      </div>
    </div>
  )
}
