import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../testing.ts'
import { article } from './article.ts'
import { asked } from './testing.ts'

const under = (policy: 'open' | 'premoderated' | 'closed') =>
  article.check(asked({ article: { id: idOf(1), policy } }))?.verdict

test('an open article leaves it to the other checks, a pre-moderated one holds, a closed one takes nothing', () => {
  assert.equal(under('open'), undefined)
  assert.equal(under('premoderated'), 'hold')
  assert.equal(under('closed'), 'reject')
})
