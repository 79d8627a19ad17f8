import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import type { Role, Viewer } from '#domain/roles.ts'

/*
 * Every action by everybody who may ask for it. The list of actions is made from the files: one that has no row here
 * fails, and so does a row whose action is gone. What depends on the thing itself (whose comment, whose draft, which
 * person) is asked again inside the action, and tested where that is.
 */

const someone = (role: Role, suspended = false): Viewer => ({
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Ana',
  email: 'ana@post.example',
  role,
  confirmed: true,
  suspended,
})

const askers = {
  nobody: null,
  reader: someone('reader'),
  'suspended reader': someone('reader', true),
  moderator: someone('moderator'),
  'suspended moderator': someone('moderator', true),
  writer: someone('writer'),
  editor: someone('editor'),
  administrator: someone('administrator'),
  'suspended administrator': someone('administrator', true),
}
type Asker = keyof typeof askers

const everybody = Object.keys(askers) as Asker[]
const signedIn = everybody.filter((asker) => asker !== 'nobody')
const notSuspended = signedIn.filter((asker) => !asker.startsWith('suspended'))
const moderators: Asker[] = ['moderator', 'editor', 'administrator']
const writers: Asker[] = ['writer', 'editor', 'administrator']
const editors: Asker[] = ['editor', 'administrator']
const administrators: Asker[] = ['administrator']

/** Who may, by file and action. `everybody`: what is asked for is a password or the link itself. */
const table: Record<string, Record<string, Asker[]>> = {
  accounts: {
    signUp: everybody,
    confirmEmail: everybody,
    resendConfirmation: signedIn,
    changeName: signedIn,
    changeEmail: signedIn,
  },
  articles: {
    beginArticle: writers,
    saveArticle: writers,
    publishArticle: editors,
    scheduleArticle: editors,
    updateArticle: editors,
    unscheduleArticle: editors,
    withdrawArticle: editors,
    correctArticle: editors,
    restoreRevision: writers,
    deleteArticle: writers,
  },
  bylines: { ensureGuest: writers },
  // A suspended reader's comment is taken and held: they are told so, by a check of domain/moderation.
  comments: {
    postComment: signedIn,
    editComment: signedIn,
    deleteComment: signedIn,
    likeComment: notSuspended,
    unlikeComment: notSuspended,
    reportComment: notSuspended,
  },
  drafts: { saveDraft: writers, discardDraft: writers },
  front: { saveFront: editors },
  invitations: { acceptInvitation: everybody, makeFirstAdministrator: everybody },
  moderation: {
    approveComment: moderators,
    rejectComment: moderators,
    settleReports: moderators,
    takeBackVerdict: moderators,
    suspendReader: moderators,
    banReader: moderators,
    liftSuspension: moderators,
  },
  passwords: { askForReset: everybody, resetPassword: everybody, changePassword: signedIn },
  people: { changeRole: administrators, inviteStaff: administrators },
  pictures: { uploadPicture: writers, setFocalPoint: writers },
  redirects: { addRedirect: editors, removeRedirect: editors },
  sections: { addSection: editors, changeSection: editors, orderSections: editors, removeSection: editors },
  sessions: { signIn: everybody, signInBy: everybody, signOut: everybody, signOutEverywhere: signedIn },
  site: { changeSite: administrators },
  'topic-names': { ensureTopicNamed: editors },
  topics: { addTopic: editors, changeTopic: editors, mergeTopic: editors, removeTopic: editors },
}

type May = (viewer: unknown, input: unknown) => boolean
type Door = { door?: { may: May; open?: boolean; form?: unknown; input?: unknown } }

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'door.ts')
  .map((name) => name.slice(0, -'.ts'.length))

const actions = (
  await Promise.all(
    files.map(async (file) => {
      const exported = (await import(`./${file}.ts`)) as Record<string, Door>
      return Object.entries(exported).map(([name, action]) => ({ file, name, door: action.door }))
    }),
  )
).flat()

test('there are actions to ask about', () => {
  assert.ok(actions.length >= 20, `${actions.length} actions were found`)
})

test('every row of the table is an action', () => {
  const rows = Object.entries(table).flatMap(([file, rows]) =>
    Object.keys(rows).map((name) => `${file}: ${name}`),
  )
  assert.deepEqual(rows.sort(), actions.map(({ file, name }) => `${file}: ${name}`).sort())
})

for (const { file, name, door } of actions) {
  const allowed = table[file]?.[name]
  test(`${file}: ${name} is for ${allowed?.join(', ') ?? 'nobody until the table says for whom'}`, () => {
    assert.ok(door, 'it must be made by action(), which asks who may')
    assert.ok(allowed, `actions/actions.test.ts has no row for ${name} of actions/${file}.ts: say who may`)
    for (const asker of everybody)
      assert.equal(door.may(askers[asker], {}), allowed.includes(asker), `${asker} asks for ${name}`)
    assert.equal(
      Boolean(door.open),
      allowed.includes('nobody'),
      'it is open exactly where nobody in particular may',
    )
  })

  // Of a form that can't be taken, those fields are kept that its schema names.
  if (door?.form)
    test(`${file}: ${name} takes named fields`, () => assert.ok(door.input instanceof z.ZodObject))

  if (allowed === everybody) continue
  test(`${file}: ${name} is for no unknown role and no half a viewer`, () => {
    const strange = [
      undefined,
      {},
      { ...someone('administrator'), role: 'king' },
      { ...someone('administrator'), role: undefined },
      { ...someone('administrator'), role: ['administrator'] },
      { ...someone('administrator'), role: 'Administrator' },
      { ...someone('administrator'), id: undefined, suspended: undefined },
    ]
    for (const viewer of strange) assert.equal(door!.may(viewer, {}), false, JSON.stringify(viewer))
  })
}
