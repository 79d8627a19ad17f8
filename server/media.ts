import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { typeOf } from './assets.ts'

const address = /^\/media\/([0-9a-f]{64}\/\d{1,4}\.(?:avif|webp))$/

/**
 * Answers a stored picture from `folder`. Its address holds the hash of what it shows, so it never changes.
 * Gives false where the path is not that of a picture that is there.
 */
export async function answerMedia(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  folder: string,
): Promise<boolean> {
  const name = address.exec(path)?.[1]
  if (!name) return false
  const file = join(folder, name)
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) return false
  if (response.destroyed) return true
  response.setHeader('Content-Type', typeOf(name)!)
  response.setHeader('Content-Length', found.size)
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  if (request.method === 'HEAD') response.end()
  // Closes the file, too, when the reader goes away in the middle.
  else pipeline(createReadStream(file), response, () => {})
  return true
}
