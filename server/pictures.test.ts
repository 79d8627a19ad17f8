import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { db } from '#db/client.ts'
import { picturesByIds } from '#db/pictures.ts'
import { pictures } from '#db/schema.ts'
import { freshDatabase } from '#db/testing.ts'
import { PictureRefused, storePicture } from './pictures.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-pictures-'))
process.env.DATA_DIR = dataDir
await freshDatabase()
after(() => rmSync(dataDir, { recursive: true }))

const plain = (width: number, height: number, background = '#c33') =>
  sharp({ create: { width, height, channels: 3, background } })
const stored = (hash: string, name: string) => readFileSync(join(dataDir, 'media', hash, name))

test('a picture is stored as AVIF and WebP in every width up to its own', async () => {
  const picture = await storePicture(await plain(1000, 500).jpeg().toBuffer(), { focalX: 20 })
  assert.deepEqual(picture.widths, [320, 640, 960])
  assert.deepEqual([picture.width, picture.height, picture.focalX, picture.focalY], [960, 480, 20, 50])
  const names = picture.widths.flatMap((width) => [`${width}.avif`, `${width}.webp`]).sort()
  assert.deepEqual(readdirSync(join(dataDir, 'media', picture.hash)).sort(), names)
  const small = await sharp(stored(picture.hash, '320.avif')).metadata()
  assert.deepEqual([small.format, small.width, small.height], ['heif', 320, 160])
  assert.deepEqual((await picturesByIds([picture.id])).get(picture.id), picture)
})

test('a picture narrower than 320 pixels keeps its own width', async () => {
  const picture = await storePicture(await plain(50, 20).png().toBuffer())
  assert.deepEqual([picture.widths, picture.width, picture.height], [[50], 50, 20])
})

test('the same bytes are the same picture, even at the same time', async () => {
  const bytes = await plain(400, 300, '#123').png().toBuffer()
  const [one, two] = await Promise.all([storePicture(bytes), storePicture(Buffer.from(bytes))])
  assert.equal(one.id, two.id)
  assert.equal((await storePicture(bytes)).id, one.id)
})

test('files that were lost are made again for the same picture', async () => {
  const bytes = await plain(330, 300, '#456').png().toBuffer()
  const picture = await storePicture(bytes)
  rmSync(join(dataDir, 'media', picture.hash), { recursive: true })
  assert.equal((await storePicture(bytes)).id, picture.id)
  assert.ok(stored(picture.hash, '320.webp').length > 0)
})

test('files a new database finds in its folder are not made again', async () => {
  const bytes = await plain(330, 300, '#654').png().toBuffer()
  const { hash } = await storePicture(bytes)
  const made = statSync(join(dataDir, 'media', hash, '320.avif')).ino
  await db.delete(pictures)
  const picture = await storePicture(bytes)
  assert.equal(picture.hash, hash)
  assert.deepEqual([picture.width, picture.height], [320, 291])
  assert.equal(statSync(join(dataDir, 'media', hash, '320.avif')).ino, made)
})

test('a sideways photo is stored upright, without where and with what it was taken', async () => {
  const bytes = await plain(600, 300)
    .withExif({
      IFD0: { Make: 'Secret camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  assert.ok((await sharp(bytes).metadata()).exif, 'the test picture carries EXIF')
  const picture = await storePicture(bytes)
  assert.deepEqual([picture.widths, picture.width, picture.height], [[300], 300, 600])
  for (const name of ['300.avif', '300.webp']) {
    const kept = await sharp(stored(picture.hash, name)).metadata()
    assert.deepEqual(
      [kept.width, kept.height, kept.exif, kept.icc, kept.xmp, kept.orientation],
      [300, 600, undefined, undefined, undefined, undefined],
    )
    assert.ok(!stored(picture.hash, name).includes('Secret camera'))
  }
})

test('of an animation the first frame is kept', async () => {
  const frames = await Promise.all(
    ['#f00', '#0f0', '#00f'].map((colour) => plain(64, 64, colour).png().toBuffer()),
  )
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer()
  assert.equal((await sharp(gif).metadata()).pages, 3)
  const picture = await storePicture(gif)
  const { data, info } = await sharp(stored(picture.hash, '64.webp'))
    .raw()
    .toBuffer({ resolveWithObject: true })
  assert.deepEqual([info.width, info.height], [64, 64])
  assert.ok(data[0]! > 200 && data[1]! < 60 && data[2]! < 60, 'red, as the first frame')
})

test('what is transparent stays transparent', async () => {
  const picture = await storePicture(
    await sharp({
      create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer(),
  )
  assert.equal((await sharp(stored(picture.hash, '40.avif')).stats()).isOpaque, false)
})

/** A PNG whose header promises so many pixels while the file itself is tiny. */
function pngClaiming(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const noisy = () =>
  sharp({
    create: {
      width: 800,
      height: 800,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
      background: '#000',
    },
  })
const hostile: [string, RegExp, () => Buffer | Promise<Buffer>][] = [
  ['a cut JPEG', /damaged or cut off/, async () => (await noisy().jpeg().toBuffer()).subarray(0, 30_000)],
  ['a cut PNG', /damaged or cut off/, async () => (await noisy().png().toBuffer()).subarray(0, 100_000)],
  ['a cut WebP', /damaged or cut off/, async () => (await noisy().webp().toBuffer()).subarray(0, 10_000)],
  ['a JPEG header and nothing else', /damaged or cut off/, () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  [
    'text called a picture',
    /This is text, not a picture/,
    () => Buffer.from('Not a picture at all, whatever the name says.'),
  ],
  ['a web page', /a web page, not a picture/, () => Buffer.from('<!DOCTYPE html><p>404</p>')],
  ['a ZIP archive', /a ZIP archive/, () => Buffer.from('PK\x03\x04rest', 'latin1')],
  [
    'an SVG drawing',
    /an SVG drawing/,
    () =>
      Buffer.from(
        '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      ),
  ],
  ['an empty file', /an empty file/, () => Buffer.alloc(0)],
  ['nothing known', /unknown kind/, () => Buffer.from([1, 2, 3, 0, 5, 6, 7, 8, 9, 10, 11, 12, 13])],
  ['a decompression bomb', /60 million pixels/, () => pngClaiming(50_000, 50_000)],
  ['a picture much too tall', /too tall/, async () => plain(100, 17_000).png().toBuffer()],
  ['a file over 25 MB', /at most 25 MB/, () => Buffer.alloc(26 * 1024 * 1024, 0xff)],
]
for (const [what, sentence, make] of hostile) {
  test(`${what} is refused with a sentence that says what to do, and leaves nothing behind`, async () => {
    const before = readdirSync(join(dataDir, 'media'))
    await assert.rejects(
      async () => storePicture(await make()),
      (error) => {
        assert.ok(error instanceof PictureRefused, String(error))
        assert.match(error.message, sentence)
        assert.match(error.message, /again/)
        return true
      },
    )
    assert.deepEqual(readdirSync(join(dataDir, 'media')), before)
  })
}
