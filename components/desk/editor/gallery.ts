import type { Editor } from '@tiptap/core'
import type { Picture } from '#domain/pictures.ts'

/** Brings files in and puts those that were taken into a gallery where the caret is. */
export async function insertGallery(
  editor: Editor,
  files: File[],
  bringIn: (file: File) => Promise<Picture | null>,
): Promise<void> {
  const pictures: Picture[] = []
  for (const file of files) {
    const picture = await bringIn(file)
    if (picture) pictures.push(picture)
  }
  if (pictures.length === 0) return
  const content = [
    ...pictures.map(({ id }) => ({ type: 'picture', attrs: { id } })),
    { type: 'galleryCaption' },
  ]
  editor.chain().focus().insertContent({ type: 'gallery', content }).run()
}
