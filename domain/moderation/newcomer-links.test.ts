import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newcomerLinks } from './newcomer-links.ts'
import { asked, now } from './testing.ts'

const text = 'See [this](https://a.example/x) and https://b.example'
const yesterday = new Date(now.getTime() - 86_400_000)

test('links by newcomers wait, with the links as evidence', () => {
  for (const author of [{ published: 4 }, { createdAt: yesterday }]) {
    const decision = newcomerLinks.check(asked({ text, author }))
    assert.equal(decision?.verdict, 'hold')
    assert.equal(decision?.evidence, 'https://a.example/x https://b.example')
  }
})

test('links by others, and newcomers without links, do not', () => {
  assert.equal(newcomerLinks.check(asked({ text })), null)
  assert.equal(newcomerLinks.check(asked({ author: { published: 0 } })), null)
})
