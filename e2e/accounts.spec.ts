import AxeBuilder from '@axe-core/playwright'
import { actionId } from '#bench/built-actions.ts'
import { db } from '#db/client.ts'
import { keptForms } from '#db/schema.people.ts'
import { sendForm } from './forms.ts'
import { lettersTo, linkTo } from './outbox.ts'
import { expect, test } from './site.ts'
import {
  becomeAdministrator,
  becomeReader,
  cookiesOf,
  field,
  fill,
  password,
  press,
  signIn,
  signUp,
  visitor,
} from './visitors.ts'

for (const script of [false, true])
  test(`a reader signs up, confirms, signs in, changes their name, and signs out everywhere ${script ? 'with' : 'without'} JavaScript`, async ({
    browser,
    empty,
  }) => {
    const page = await visitor(browser, empty, script)
    await signUp(page, 'Ana', 'ana@example.org')

    const link = await linkTo(empty, 'ana@example.org', 'confirm')
    await page.goto(link)
    await page.goto(link)
    await press(page, 'Yes, confirm it')
    await expect(page.getByRole('status')).toHaveText(/your address is confirmed/)
    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'This link doesn’t work any more' })).toBeVisible()

    await signIn(page, 'Ana@Example.org ')
    await expect(page).toHaveURL(`${empty.url}/account`)
    const { session, 'signed-in': marker, device } = await cookiesOf(page.context())
    expect([session?.httpOnly, session?.sameSite, device?.httpOnly, marker?.httpOnly]).toEqual([
      true,
      'Lax',
      true,
      false,
    ])

    await fill(page, { Name: 'Ana María' })
    await press(page, 'Change the name')
    await expect(page.getByRole('heading', { level: 1, name: 'Ana María' })).toBeVisible()
    const name = page.getByRole('banner').getByRole('link', { name: 'Ana María' })
    await expect(name).toHaveAttribute('href', '/account')
    await page.goto('/sign-up')
    await expect(page.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
    await name.click()
    await expect(page).toHaveURL(`${empty.url}/account`)

    const elsewhere = await visitor(browser, empty)
    await signIn(elsewhere, 'ana@example.org')
    await expect(elsewhere.getByRole('heading', { level: 1, name: 'Ana María' })).toBeVisible()
    await press(page, 'Sign out everywhere')
    await expect(page.getByRole('status')).toHaveText(/signed out, here and everywhere else/)
    expect(Object.keys(await cookiesOf(page.context()))).not.toContain('session')
    expect(Object.keys(await cookiesOf(page.context()))).not.toContain('signed-in')
    await elsewhere.goto('/account')
    await expect(elsewhere).toHaveURL(`${empty.url}/sign-in?next=%2Faccount`)
  })

test('what can’t be taken is said beside its field, and nothing typed is lost', async ({
  browser,
  empty,
}) => {
  await becomeAdministrator(await visitor(browser, empty), empty)
  const page = await visitor(browser, empty)
  await page.goto('/sign-up?next=/search')
  await fill(page, {
    Name: 'Маrta Silva',
    'E-mail address': 'ana@example.org',
    Password: 'blue mountain tea',
  })
  await press(page, 'Make the account')
  await expect(field(page, 'Name')).toHaveAccessibleDescription(/taken for the newsroom’s/)
  await expect(field(page, 'Name')).toHaveValue('Маrta Silva')
  await expect(field(page, 'E-mail address')).toHaveValue('ana@example.org')
  await fill(page, { Name: 'Ana', Password: 'short' })
  await press(page, 'Make the account')
  await expect(field(page, 'Password')).toHaveAccessibleDescription(/at least 10 characters/)
  await expect(field(page, 'Password')).toHaveValue('')
  await fill(page, { Password: password })
  await press(page, 'Make the account')
  await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    '/sign-in?next=%2Fsearch',
  )
})

test('an address changes when the link sent to the new one is used, and the old one is told', async ({
  browser,
  empty,
}) => {
  const page = await visitor(browser, empty)
  await becomeReader(page, empty, 'Ana', 'ana@example.org')
  await fill(page, { 'E-mail address': 'ana@new.example', 'Your password': password })
  await press(page, 'Change the address')
  await expect(page.getByRole('status')).toHaveText(/Check the e-mail of the new address/)
  await expect(field(page, 'E-mail address')).toHaveValue('ana@example.org')
  await page.goto(await linkTo(empty, 'ana@new.example', 'confirm'))
  await press(page, 'Yes, confirm it')
  await expect(field(page, 'E-mail address')).toHaveValue('ana@new.example')
  await expect
    .poll(() => lettersTo(empty, 'ana@example.org').some((letter) => letter.includes('ana@new.example')))
    .toBe(true)
})

test('an address that became another account’s meanwhile is not taken from it, and its owner is told', async ({
  browser,
  empty,
}) => {
  const page = await visitor(browser, empty)
  await becomeReader(page, empty, 'Ana', 'ana@example.org')
  await fill(page, { 'E-mail address': 'both@example.org', 'Your password': password })
  await press(page, 'Change the address')
  const link = await linkTo(empty, 'both@example.org', 'confirm')
  const other = await visitor(browser, empty)
  await signUp(other, 'Ben', 'both@example.org')
  await expect.poll(() => lettersTo(empty, 'both@example.org').length).toBe(2)
  await page.goto(link)
  await press(page, 'Yes, confirm it')
  await expect(page.getByRole('alert')).toContainText('Another account has this address by now')
  await page.goto('/account')
  await expect(field(page, 'E-mail address')).toHaveValue('ana@example.org')
})

test('forms sent without end by nobody fill no disk, and what is wrong is said all the same', async ({
  browser,
  empty,
}) => {
  const stuff = 'a'.repeat(90_000)
  const send = () =>
    sendForm(empty, '/sign-in', actionId('signIn'), { email: 'nobody', invented: stuff, password: stuff })
  for (let n = 0; n < 70; n++) expect((await send()).status).toBe(303)
  await empty.change(async () => {
    const rows = await db.select().from(keptForms)
    expect(rows.length).toBe(61)
    expect(JSON.stringify(rows).length).toBeLessThan(50_000)
    return []
  })
  const page = await visitor(browser, empty)
  await signIn(page, 'nobody@nowhere')
  await expect(page.getByRole('alert')).toContainText('what you typed is not kept')
  await expect(field(page, 'E-mail address')).toHaveAccessibleDescription(/write your e-mail address/)
  // Nobody is locked out by it.
  await becomeReader(page, empty, 'Ana', 'ana@example.org')
})

test('readers find no desk, and forms sent from other sites or too long change nothing', async ({
  browser,
  empty,
}) => {
  const page = await visitor(browser, empty)
  await becomeReader(page, empty, 'Ana', 'ana@example.org')
  expect((await page.request.get('/desk')).status()).toBe(404)
  const anonymous = await empty.ask('/desk')
  expect([anonymous.status, anonymous.headers.location]).toEqual([307, '/sign-in?next=%2Fdesk'])
  const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
  const foreign = await empty.ask('/sign-in', {
    ...form,
    headers: { ...form.headers, origin: 'https://evil.example' },
    body: 'a=b',
  })
  expect(foreign.status).toBe(403)
  const long = await empty.ask('/sign-in', { ...form, body: 'a'.repeat(1_000_001) })
  expect([long.status, long.text]).toEqual([413, expect.stringContaining('Send something smaller')])
})

test('the pages of accounts break no rule of accessibility, light and dark', async ({ browser, empty }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ baseURL: empty.url, colorScheme })
    const page = await context.newPage()
    const pages = ['/sign-in', '/sign-up', '/reset', '/confirm/none', '/account']
    if (colorScheme === 'light') await becomeReader(page, empty, 'Ana', 'ana@example.org')
    else await signIn(page, 'ana@example.org')
    for (const path of pages) {
      await page.goto(path)
      expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([])
    }
    await fill(page, { 'E-mail address': 'ana@new.example', 'Your password': 'wrong' })
    await press(page, 'Change the address')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await context.close()
  }
})
