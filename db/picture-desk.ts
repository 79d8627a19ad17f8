import { eq } from 'drizzle-orm'
import type { Picture } from '#domain/pictures.ts'
import type { Viewer } from '#domain/roles.ts'
import { atomically, expecting } from './atomically.ts'
import { auditStatement } from './audit.ts'
import { db } from './client.ts'
import { pictures } from './schema.ts'

type By = Pick<Viewer, 'id' | 'name'>
type Point = { focalX: number; focalY: number }

/** Writes down who brought a picture in. `file`: what the file was called. */
export async function uploadedPicture(picture: Picture, file: string, by: By): Promise<void> {
  const { id, hash, width, height } = picture
  await auditStatement({
    by,
    act: 'uploadPicture',
    subject: `picture:${id}`,
    after: { file: file.slice(0, 200).toWellFormed().replaceAll('\0', ''), hash, width, height },
  })
}

/** When a picture came in, and its focal point; null where there is none with that id. */
export async function pictureArrival(id: string): Promise<(Point & { createdAt: Date }) | null> {
  const [row] = await db
    .select({ createdAt: pictures.createdAt, focalX: pictures.focalX, focalY: pictures.focalY })
    .from(pictures)
    .where(eq(pictures.id, id))
  return row ?? null
}

/** Sets the point, per cent from the top left, that stays in view wherever the picture is cropped. */
export async function setFocalPoint(id: string, point: Point, by: By): Promise<void> {
  const before = await pictureArrival(id)
  if (!before) return
  const { focalX, focalY } = before
  await atomically((tx) => [
    expecting(1, tx.update(pictures).set(point).where(eq(pictures.id, id))),
    auditStatement(
      { by, act: 'setFocalPoint', subject: `picture:${id}`, before: { focalX, focalY }, after: point },
      tx,
    ),
  ])
}
