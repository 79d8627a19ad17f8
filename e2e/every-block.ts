import sharp from 'sharp'
import { saveArticle } from '#db/article-save.ts'
import type { Body } from '#domain/body.ts'
import { anInput, aUse, everyBlock, picture } from '#domain/testing.ts'
import { storePicture } from '#server/pictures.ts'
import type { Site } from './server.ts'

/** Publishes an article that holds one block of every kind, with a real picture in it. */
export async function publishEveryBlock(site: Site): Promise<void> {
  await site.change(async () => {
    const bytes = await sharp({ create: { width: 1000, height: 500, channels: 3, background: '#357' } })
      .png()
      .toBuffer()
    const { id } = await storePicture(bytes)
    const body: Body = JSON.parse(JSON.stringify(everyBlock).replaceAll(picture.id, id))
    await saveArticle(anInput({ slug: 'all-of-it', body, lead: { ...aUse(), id } }))
    return ['site']
  })
}
