import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { asDrafts } from './drafts.ts'

test('what is read is asked for as a draft, beside what the reader sent; what is changed is not', async () => {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-drafts-'))
  try {
    mkdirSync(join(root, '.next'))
    writeFileSync(
      join(root, '.next/prerender-manifest.json'),
      JSON.stringify({ preview: { previewModeId: 'key' } }),
    )
    let seen: string | undefined
    const handler = asDrafts(async (request) => {
      seen = request.headers.cookie
    }, root)
    const cookieOf = async (method: string, headers: IncomingHttpHeaders) => {
      await handler({ method, headers } as IncomingMessage, {} as ServerResponse)
      return seen
    }
    assert.equal(await cookieOf('GET', {}), '__prerender_bypass=key')
    assert.equal(await cookieOf('HEAD', { cookie: 'session=a' }), 'session=a; __prerender_bypass=key')
    assert.equal(await cookieOf('POST', { cookie: 'session=a' }), 'session=a')
  } finally {
    rmSync(root, { recursive: true })
  }
})
