import { field, press } from './desk.ts'
import { linkTo } from './outbox.ts'
import { expect, test } from './site.ts'
import { atDesk } from './staff.ts'
import { signIn, signUp } from './visitors.ts'

test('another role counts at the very next request, and the last administrator stays one', async ({
  empty,
  browser,
}) => {
  const chief = await atDesk(browser, empty, 'administrator', 'Chief Hale')
  const mo = await atDesk(browser, empty, 'moderator', 'Mo Field')
  await mo.page.goto('/desk/comments')
  const role = async (name: string, role: string) => {
    await chief.page.goto('/desk/people')
    await field(chief.page, 'Name or e-mail').fill(name)
    await press(chief.page, 'Search')
    await chief.page.getByRole('table').getByRole('link', { name }).click()
    await field(chief.page, 'Role').selectOption(role)
    await press(chief.page, 'Change the role')
  }
  await role('Mo Field', 'editor')
  await expect(chief.page.getByRole('status')).toContainText('The role is changed')
  await mo.page.reload()
  await mo.page.getByRole('link', { name: 'Front', exact: true }).click()
  await expect(mo.page.getByRole('heading', { level: 1, name: 'Front' })).toBeVisible()

  await role('Mo Field', 'reader')
  await expect(chief.page.getByRole('status')).toContainText('The role is changed')
  expect((await mo.page.request.get('/desk/front')).status()).toBe(404)
  expect((await mo.page.request.get('/desk')).status()).toBe(404)

  await role('Chief Hale', 'reader')
  await expect(chief.page.getByRole('alert').first()).toContainText('The paper needs an administrator')
  expect((await chief.page.request.get('/desk/settings')).status()).toBe(200)
  for (const { problems } of [chief, mo]) expect(problems).toEqual([])
})

test('everybody at the desk finds their places, and for the others there is no such page', async ({
  empty,
  browser,
}) => {
  const places = [
    'front',
    'comments',
    'people',
    'people/invite',
    'sections',
    'topics',
    'redirects',
    'settings',
    'audit',
  ]
  const open = {
    reader: [],
    moderator: ['comments', 'people'],
    writer: [],
    editor: ['front', 'comments', 'people', 'sections', 'topics', 'redirects'],
    administrator: places,
  }
  for (const [role, theirs] of Object.entries(open)) {
    const { page } = await atDesk(browser, empty, role as keyof typeof open, `Some ${role}`)
    for (const place of places) {
      const answer = await page.request.get(`/desk/${place}`)
      expect(answer.status(), `${role} at ${place}`).toBe((theirs as string[]).includes(place) ? 200 : 404)
      expect(answer.headers()['x-robots-tag']).toBe('noindex')
    }
    await page.context().close()
  }
  const anonymous = await empty.ask('/desk/people?q=a')
  expect([anonymous.status, anonymous.headers.location]).toEqual([
    307,
    '/sign-in?next=%2Fdesk%2Fpeople%3Fq%3Da',
  ])
})

test('scripts of the desk run by a nonce, never by being inline', async ({ empty, browser }) => {
  const { page, problems } = await atDesk(browser, empty, 'administrator', 'Chief Hale')
  const answers = [await page.goto('/desk/settings'), await page.goto('/desk/settings')]
  const policies = answers.map((answer) => answer!.headers()['content-security-policy']!)
  const nonces = policies.map((policy) => /script-src 'self' 'nonce-([\w-]{22})'/.exec(policy)?.[1])
  expect(new Set(nonces).size).toBe(2)
  for (const policy of policies) expect(policy).not.toMatch(/unsafe|\*/)
  // Nobody brings a nonce along.
  const forced = await page.request.get('/desk/settings', {
    headers: { 'content-security-policy': "script-src 'nonce-mine'" },
  })
  expect(await forced.text()).not.toContain('nonce="mine"')
  expect(problems).toEqual([])
})

test('an invitation by mail brings somebody to the desk', async ({ empty, browser }) => {
  const { page, problems } = await atDesk(browser, empty, 'administrator', 'Chief Hale')
  await page.goto('/desk/people')
  await page.getByRole('link', { name: 'Invite somebody' }).click()
  await field(page, 'E-mail').fill('not an address')
  await page
    .locator('form')
    .last()
    .evaluate((form: HTMLFormElement) => (form.noValidate = true))
  await press(page, 'Send the invitation')
  await expect(page.getByText('Please write your e-mail address').first()).toBeVisible()
  await expect(field(page, 'E-mail')).toHaveValue('not an address')
  await field(page, 'E-mail').fill('wren@post.example')
  await field(page, 'Role').selectOption('editor')
  await press(page, 'Send the invitation')
  await expect(page.getByRole('status')).toContainText('on its way')
  await expect(page.getByRole('table')).toContainText('wren@post.example')
  const guest = await browser.newContext({ baseURL: empty.url, javaScriptEnabled: false })
  const answer = await (await guest.newPage()).goto(await linkTo(empty, 'wren@post.example', 'invite'))
  expect(answer!.status()).toBe(200)
  expect(problems).toEqual([])
})

test('who signed up with an address before its owner was invited gets nothing by that', async ({
  empty,
  browser,
}) => {
  const email = 'jane@post.example'
  const stranger = await (await browser.newContext({ baseURL: empty.url })).newPage()
  await signUp(stranger, 'Not Jane', email)
  await linkTo(empty, email, 'confirm')

  const { page } = await atDesk(browser, empty, 'administrator', 'Chief Vale')
  await page.goto('/desk/people?q=Not+Jane')
  await page.getByRole('link', { name: 'Not Jane' }).first().click()
  await field(page, 'Role').selectOption('editor')
  await press(page, 'Change the role')
  await expect(
    page.getByText('Nobody has shown yet that this account’s address is theirs').first(),
  ).toBeVisible()

  await page.goto('/desk/people/invite')
  await field(page, 'E-mail').fill(email)
  await field(page, 'Role').selectOption('editor')
  await press(page, 'Send the invitation')
  const jane = await (await browser.newContext({ baseURL: empty.url, javaScriptEnabled: false })).newPage()
  await jane.goto(await linkTo(empty, email, 'invite'))
  await expect(jane.getByText('Not Jane')).toHaveCount(0)
  await field(jane, 'Name').fill('Jane Doe')
  await field(jane, 'Password').fill('only Jane knows this one')
  await press(jane, 'Accept')
  await expect(jane).toHaveURL(/\/desk/)

  await signIn(stranger, email)
  await expect(stranger.getByText('don’t belong together').first()).toBeVisible()
  expect((await stranger.goto('/desk'))!.url()).toContain('/sign-in')
})
