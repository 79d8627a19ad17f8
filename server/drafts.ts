import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Handler } from './render.ts'

/**
 * A handler that asks Next for every page to read as for a draft: it is rendered once, without it twice
 * (docs/decisions/013). Next knows a request for drafts by a cookie with the secret of the build at `root`.
 */
export function asDrafts(handler: Handler, root: string): Handler {
  const manifest = JSON.parse(readFileSync(join(root, '.next/prerender-manifest.json'), 'utf8'))
  const draft = `__prerender_bypass=${manifest.preview.previewModeId}`
  return (request, response) => {
    const { method, headers } = request
    if (method === 'GET' || method === 'HEAD')
      headers.cookie = headers.cookie ? `${headers.cookie}; ${draft}` : draft
    return handler(request, response)
  }
}
