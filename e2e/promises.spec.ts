import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { expect, test } from './site.ts'

const walker = '../shared/check-site.mjs'

test('a walk through the whole site from outside finds no broken promise', async ({ demo }) => {
  test.skip(!existsSync(walker), 'the shared data is not on this machine')
  const walk = spawn(process.execPath, [walker, demo.url], { stdio: ['ignore', 'pipe', 'inherit'] })
  const report = await text(walk.stdout).finally(() => walk.kill())
  expect(report).toMatch(/pages in the sitemap, \d+ walked/)
  const broken = report.match(/^BROKEN.*(?:\n {10}.*)*/gm) ?? []
  expect(broken).toEqual([])
})
