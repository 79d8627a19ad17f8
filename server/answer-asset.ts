import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Asset, packedAsset } from './assets.ts'
import { encodingFor } from './encodings.ts'

/** Answers a file of the build or of `public/`. */
export async function answerAsset(
  asset: Asset,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { encoding, body } = await packedAsset(
    asset,
    encodingFor(request.headers['accept-encoding'] as string | undefined),
  )
  response.setHeader('Content-Type', asset.type)
  response.setHeader(
    'Cache-Control',
    asset.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  )
  response.setHeader('ETag', asset.etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (request.headers['if-none-match'] === asset.etag) {
    response.statusCode = 304
    response.end()
    return
  }
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}
