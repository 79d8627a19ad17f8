'use server'
import { z } from 'zod'
import { everythingChanged } from '#cache.ts'
import { pictureArrival, setFocalPoint as setPoint, uploadedPicture } from '#db/picture-desk.ts'
import { maySetFocalPoint, mayWrite } from '#domain/permissions.ts'
import { largestFile, PictureRefused, storePicture } from '#server/pictures.ts'
import { action, Refused } from './door.ts'

const File = z
  .file('Choose a picture on your computer.')
  .min(1, 'This file is empty. Choose another one.')
  .max(
    largestFile,
    `This file is larger than ${largestFile / 1024 / 1024} MB. Save it smaller and try again.`,
  )

/** Takes in a picture; gives it with the id by which articles use it. */
export const uploadPicture = action(
  { input: z.object({ file: File }), may: mayWrite },
  async ({ viewer, input: { file } }) => {
    try {
      const picture = await storePicture(Buffer.from(await file.arrayBuffer()))
      await uploadedPicture(picture, file.name, viewer)
      return picture
    } catch (error) {
      if (error instanceof PictureRefused) throw new Refused({ file: error.message })
      throw error
    }
  },
)

const Percent = z.number().int().min(0).max(100)

/** Sets the point of a picture that stays in view wherever it is cropped. */
export const setFocalPoint = action(
  { input: z.object({ id: z.uuid(), focalX: Percent, focalY: Percent }), may: mayWrite },
  async ({ viewer, input: { id, ...point }, now }) => {
    const picture = await pictureArrival(id)
    if (!maySetFocalPoint(viewer, picture, now))
      throw new Refused('Readers may see this picture already, so only an editor can move its focal point.')
    await setPoint(id, point, viewer)
    everythingChanged()
    return point
  },
)
