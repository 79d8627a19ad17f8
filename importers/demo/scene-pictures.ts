import sharp from 'sharp'
import { storePicture } from '#server/pictures.ts'
import { drawScene } from './scenes/draw.ts'

/** Draws a scene and stores it like any picture that comes in. Gives its id. */
export async function storeScene(scene: string): Promise<string> {
  const png = await sharp(Buffer.from(drawScene(scene)))
    .png({ compressionLevel: 1 })
    .toBuffer()
  return (await storePicture(png)).id
}
