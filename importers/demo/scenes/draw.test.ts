import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { scenes } from '../newsroom.ts'
import { drawScene } from './draw.ts'
import { sizes } from './page.ts'

test('every scene of the newsroom is drawn, as a picture of one of the known sizes', async () => {
  const known = Object.values(sizes).map((size) => size.join(' by '))
  for (const scene of scenes) {
    const { format, width, height } = await sharp(Buffer.from(drawScene(scene))).metadata()
    assert.equal(format, 'svg', scene)
    assert.ok(known.includes(`${width} by ${height}`), `${scene} is ${width} by ${height}`)
  }
})

test('no two scenes are the same picture, and none has a hole in its numbers or colours', () => {
  const drawn = scenes.map(drawScene)
  assert.equal(new Set(drawn).size, scenes.length)
  for (const [index, svg] of drawn.entries())
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/, scenes[index])
})

test('a scene drawn again is the same bytes, so its picture is stored once', () => {
  for (const scene of scenes) assert.equal(drawScene(scene), drawScene(scene), scene)
})

test('a scene nobody has drawn is refused by name', () => {
  assert.throws(() => drawScene('volcano'), /“volcano”/)
  assert.throws(() => drawScene('constructor'), /“constructor”/)
})
