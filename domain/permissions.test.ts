import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as permissions from './permissions.ts'
import { Role, type Viewer } from './roles.ts'
import { idOf } from './testing.ts'

const { mayKnock: _, maySetFocalPoint, mayTakeBack, ...predicates } = permissions
type May = (viewer: unknown, thing: unknown) => boolean
const asked: [string, May][] = [
  ...(Object.entries(predicates) as [string, May][]),
  ['maySetFocalPoint', (viewer, thing) => maySetFocalPoint(viewer as never, thing as never, new Date())],
  ['mayTakeBack', (viewer, thing) => mayTakeBack(viewer as never, thing as never, new Date())],
]

const someone = (role: Role, changed: Partial<Viewer> = {}): Viewer => ({
  id: idOf(1),
  name: 'Ana',
  email: 'ana@post.example',
  role,
  confirmed: true,
  suspended: false,
  ...changed,
})

const things = [
  { userId: idOf(1) },
  { id: idOf(2), role: 'reader' },
  { createdBy: idOf(1), status: 'draft' },
  { createdAt: new Date() },
  { check: 'moderator', byId: idOf(1), at: new Date() },
]

test('whoever has no role there is may do nothing, whatever else is true of them', () => {
  const stranger = fc.oneof(
    fc.constantFrom(null, undefined),
    fc.record(
      {
        id: fc.constantFrom(idOf(1), '', undefined),
        role: fc.oneof(
          fc.string().filter((role) => !Role.safeParse(role).success),
          fc.constantFrom(undefined, null, 'Administrator', 'administrator ', ['administrator'], 1),
        ),
        suspended: fc.constantFrom(false, true, undefined),
        confirmed: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  )
  fc.assert(
    fc.property(stranger, fc.constantFrom(...things, null, undefined, {}), (viewer, thing) => {
      for (const [name, may] of asked) assert.equal(may(viewer, thing), false, name)
    }),
    { numRuns: 300 },
  )
})

test('a missing row is nobody’s to change', () => {
  for (const may of [permissions.mayEditArticle, permissions.maySuspend, permissions.mayKeepDraft] as May[])
    for (const role of Role.options)
      for (const nothing of [null, undefined]) assert.equal(may(someone(role), nothing), false, may.name)
})

test('whether somebody is suspended must be known before they may do more than use their account', () => {
  for (const role of Role.options)
    for (const suspended of [true, undefined, null, 0, 'false'])
      for (const [name, may] of asked) {
        if (['mayUseAccount', 'mayComment'].includes(name)) continue
        const viewer = { ...someone(role), suspended }
        for (const thing of things) assert.equal(may(viewer, thing), false, `${name} as ${role}`)
      }
})

test('moderators suspend readers, administrators staff as well, and nobody themselves', () => {
  const person = (role: string) => ({ id: idOf(2), role }) as { id: string; role: Role }
  for (const role of ['moderator', 'editor', 'administrator'] as const)
    assert.equal(permissions.maySuspend(someone(role), person('reader')), true, role)
  for (const role of ['reader', 'writer'] as const)
    assert.equal(permissions.maySuspend(someone(role), person('reader')), false, role)
  for (const staff of ['moderator', 'writer', 'editor', 'administrator', 'king']) {
    assert.equal(permissions.maySuspend(someone('editor'), person(staff)), false, staff)
    assert.equal(permissions.maySuspend(someone('administrator'), person(staff)), true, staff)
  }
  assert.equal(permissions.maySuspend(someone('administrator'), { id: idOf(1), role: 'reader' }), false)
})

test('moderators take back their own last verdict for ten minutes, and nobody else’s', () => {
  const now = new Date()
  const ago = (ms: number) => new Date(now.getTime() - ms)
  const verdict = { check: 'moderator', byId: idOf(1), at: ago(599_999) }
  const { mayTakeBack } = permissions
  for (const role of ['moderator', 'editor', 'administrator'] as const)
    assert.equal(mayTakeBack(someone(role), verdict, now), true, role)
  for (const role of ['reader', 'writer'] as const)
    assert.equal(mayTakeBack(someone(role), verdict, now), false, role)
  for (const changed of [{ byId: idOf(2) }, { byId: null }, { check: 'taken-back' }, { at: ago(600_000) }])
    assert.equal(mayTakeBack(someone('moderator'), { ...verdict, ...changed }, now), false)
})
