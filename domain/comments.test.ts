import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  arrangeThreads,
  type Comment,
  commentPath,
  countComments,
  deepest,
  pageOfThread,
  type Thread,
  threadsPerPage,
} from './comments.ts'
import { effort, idOf } from './testing.ts'

function aComment(n: number, changed: Partial<Comment> = {}): Comment {
  return {
    id: idOf(n),
    threadId: idOf(n),
    parentId: null,
    number: n,
    name: `Reader ${n}`,
    badge: null,
    text: `Comment ${n}`,
    status: 'published',
    likes: 0,
    publishedAt: new Date(n * 1000),
    editedAt: null,
    ...changed,
  }
}
const reply = (n: number, to: Comment, changed: Partial<Comment> = {}) =>
  aComment(n, { threadId: to.threadId, parentId: to.id, number: to.number, ...changed })

/** Threads as one line: `1(2(3) 4)`. */
const outline = (threads: Thread[]): string =>
  threads
    .map(
      ({ id, replies }) =>
        Number.parseInt(id.slice(-12), 16) + (replies.length ? `(${outline(replies)})` : ''),
    )
    .join(' ')
const flat = (threads: readonly Thread[]): Thread[] => threads.flatMap((t) => [t, ...flat(t.replies)])

/** Comments as the newsroom makes them: each a new thread or a reply to an earlier one; some deleted, some at one moment. */
const wellFormed = fc
  .array(
    fc.record({
      to: fc.option(fc.nat(), { freq: 3 }),
      deleted: fc.boolean(),
      wait: fc.nat({ max: 2 }),
    }),
    { maxLength: 40 },
  )
  .map((made) => {
    const comments: Comment[] = []
    let at = 0
    let threads = 0
    for (const [i, { to, deleted, wait }] of made.entries()) {
      at += wait
      const parent = to === null ? undefined : comments[to % Math.max(1, i)]
      const changed = { publishedAt: new Date(at), status: deleted ? 'deleted' : 'published' } as const
      comments.push(
        parent ? reply(i + 1, parent, changed) : aComment(i + 1, { ...changed, number: ++threads }),
      )
    }
    return comments
  })

/** Comments as a damaged database may hold them: parents and threads are any comment, itself, or none there is. */
const damaged = fc
  .array(
    fc.record({
      parent: fc.option(fc.nat({ max: 14 }), { freq: 4 }),
      thread: fc.nat({ max: 14 }),
      deleted: fc.boolean(),
      at: fc.nat({ max: 5 }),
      number: fc.nat({ max: 4 }),
    }),
    { maxLength: 12 },
  )
  .map((made) =>
    made.map(({ parent, thread, deleted, at, number }, n) =>
      aComment(n, {
        parentId: parent === null ? null : idOf(parent),
        threadId: parent === null ? idOf(n) : idOf(thread),
        number,
        publishedAt: new Date(at),
        status: deleted ? 'deleted' : 'published',
      }),
    ),
  )
const anyComments = fc.oneof(wellFormed, damaged)
const runs = { numRuns: 2000 }

test('threads stand by their number, replies by their time', () => {
  const one = aComment(1)
  const two = aComment(2)
  const late = reply(5, one)
  assert.equal(
    outline(arrangeThreads([late, two, reply(3, one), one, reply(4, two), reply(6, late)])),
    '1(3 5(6)) 2(4)',
  )
})

test('replies are indented to depth 4, and what is deeper follows flat in its order', () => {
  const chain = [aComment(1)]
  for (let n = 2; n <= 7; n++) chain.push(reply(n, chain.at(-1)!))
  const threads = arrangeThreads([...chain, reply(8, chain[4]!)])
  assert.equal(outline(threads), '1(2(3(4 5 6 7 8)))')
  assert.deepEqual(
    flat(threads).map((t) => t.depth),
    [1, 2, 3, 4, 4, 4, 4, 4],
  )
})

test('a reply whose parent is missing hangs under its thread; one without a thread is left out', () => {
  const one = aComment(1)
  const lost = aComment(9, { threadId: idOf(8), parentId: idOf(8), number: 8 })
  assert.equal(outline(arrangeThreads([one, reply(3, aComment(2, { threadId: one.id })), lost])), '1(3)')
})

test('a deleted comment stays as a marker while something hangs under it', () => {
  const gone = aComment(1, { status: 'deleted', name: '', text: '' })
  const alsoGone = reply(2, gone, { status: 'deleted' })
  assert.equal(outline(arrangeThreads([gone, alsoGone, reply(3, alsoGone)])), '1(2(3))')
  assert.equal(outline(arrangeThreads([gone, alsoGone])), '')
  assert.equal(outline(arrangeThreads([gone, alsoGone, reply(4, gone)])), '1(4)')
})

test('parents that name each other in a circle lose nobody', () => {
  const one = aComment(1)
  const two = reply(2, one, { parentId: idOf(3) })
  const three = reply(3, one, { parentId: idOf(2) })
  const four = reply(4, one, { parentId: idOf(4) })
  assert.equal(outline(arrangeThreads([one, two, three, four])), '1(2(3) 4)')
})

test('a thread of ten thousand replies to replies is arranged in a moment', async () => {
  const chain = [aComment(1)]
  for (let n = 2; n <= 10_000; n++) chain.push(reply(n, chain.at(-1)!))
  const took = await effort(() => assert.equal(flat(arrangeThreads(chain)).length, 10_000))
  assert.ok(took < 500, `${took} ms`)
})

test('property: every published comment whose thread is there is shown, once', () => {
  fc.assert(
    fc.property(anyComments, (comments) => {
      const roots = new Set(comments.filter((c) => c.parentId === null).map((c) => c.id))
      const wanted = comments.filter((c) => c.status === 'published' && roots.has(c.threadId))
      const shown = flat(arrangeThreads(comments)).map((c) => c.id)
      assert.equal(new Set(shown).size, shown.length)
      for (const { id } of wanted) assert.ok(shown.includes(id), id)
    }),
    runs,
  )
})

test('property: whatever order the comments come in, the threads are the same', () => {
  const shuffled = anyComments.chain((comments) =>
    fc.tuple(fc.constant(comments), fc.shuffledSubarray(comments, { minLength: comments.length })),
  )
  fc.assert(
    fc.property(shuffled, ([comments, mixed]) => {
      assert.deepEqual(arrangeThreads(mixed), arrangeThreads(comments))
    }),
    runs,
  )
})

test('property: depth counts from 1 by steps of one and stops at 4', () => {
  fc.assert(
    fc.property(anyComments, (comments) => {
      const check = (threads: Thread[], depth: number): void => {
        for (const thread of threads) {
          assert.equal(thread.depth, depth)
          if (depth === deepest) assert.equal(thread.replies.length, 0)
          check(thread.replies, depth + 1)
        }
      }
      check(arrangeThreads(comments), 1)
    }),
    runs,
  )
})

test('property: a reply stands after its parent, and replies to one comment stand in order of appearance', () => {
  fc.assert(
    fc.property(wellFormed, (comments) => {
      const shown = flat(arrangeThreads(comments))
      const placeOf = new Map(shown.map((thread, place) => [thread.id, place]))
      const lastOf = new Map<string, Thread>()
      for (const thread of shown) {
        if (thread.parentId === null) continue
        assert.ok(placeOf.get(thread.parentId)! < placeOf.get(thread.id)!)
        const before = lastOf.get(thread.parentId)
        if (before) {
          const later = thread.publishedAt.getTime() - before.publishedAt.getTime()
          assert.ok(later > 0 || (later === 0 && thread.id > before.id))
        }
        lastOf.set(thread.parentId, thread)
      }
    }),
    runs,
  )
})

test('property: a deleted comment is shown exactly where something published hangs under it', () => {
  fc.assert(
    fc.property(wellFormed, (comments) => {
      const holds = (id: string): boolean =>
        comments.some((c) => c.parentId === id && (c.status === 'published' || holds(c.id)))
      const wanted = comments.filter((c) => c.status === 'deleted' && holds(c.id))
      const shown = flat(arrangeThreads(comments)).filter((c) => c.status === 'deleted')
      assert.deepEqual(shown.map((c) => c.id).sort(), wanted.map((c) => c.id).sort())
    }),
    runs,
  )
})

test('property: the count of comments is what a recount finds', () => {
  fc.assert(
    fc.property(wellFormed, (comments) => {
      assert.equal(
        countComments(arrangeThreads(comments)),
        comments.filter((c) => c.status === 'published').length,
      )
    }),
    runs,
  )
})

test('a page of comments holds 20 threads, the oldest first', () => {
  assert.deepEqual([1, 20, 21, 40, 41].map(pageOfThread), [1, 1, 2, 2, 3])
})

test('property: a full page never changes its members, however many threads follow', () => {
  const membersOf = (threads: number) => {
    const pages = new Map<number, number[]>()
    for (let n = 1; n <= threads; n++) pages.set(pageOfThread(n), [...(pages.get(pageOfThread(n)) ?? []), n])
    return pages
  }
  fc.assert(
    fc.property(fc.nat({ max: 300 }), fc.nat({ max: 300 }), (now, more) => {
      const before = membersOf(now)
      const after = membersOf(now + more)
      for (const [page, members] of before) {
        assert.ok(members.length <= threadsPerPage)
        if (members.length === threadsPerPage) assert.deepEqual(after.get(page), members)
        else assert.equal(page, before.size, 'only the last page has room')
      }
    }),
  )
})

test('a comment has one address for ever', () => {
  assert.equal(
    commentPath({ slug: 'harbour' }, { id: idOf(7), number: 21 }),
    `/articles/harbour/comments/2#c-${idOf(7)}`,
  )
  assert.equal(
    commentPath({ slug: 'ελλάδα' }, { id: idOf(7), number: 1 }),
    `/articles/${encodeURIComponent('ελλάδα')}/comments/1#c-${idOf(7)}`,
  )
})
