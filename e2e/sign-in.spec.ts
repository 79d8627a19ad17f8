import { lettersTo, linkTo } from './outbox.ts'
import { expect, test } from './site.ts'
import { becomeReader, cookiesOf, field, fill, password, press, signIn, signUp, visitor } from './visitors.ts'

test('who forgot the password gets a link that works once, and is signed out everywhere', async ({
  browser,
  empty,
}) => {
  const page = await visitor(browser, empty)
  await becomeReader(page, empty, 'Ana', 'ana@example.org')
  const forgetful = await visitor(browser, empty)
  await forgetful.goto('/reset')
  await fill(forgetful, { 'E-mail address': 'ana@example.org' })
  await press(forgetful, 'Send the letter')
  await expect(forgetful.getByRole('heading', { name: 'Check your e-mail' })).toBeVisible()
  const link = await linkTo(empty, 'ana@example.org', 'reset')
  await forgetful.goto(link)
  await fill(forgetful, { 'New password': 'green valley coffee' })
  await press(forgetful, 'Set the password')
  await expect(forgetful.getByRole('status')).toHaveText(/new password is set/)
  await page.goto('/account')
  await expect(page).toHaveURL(/\/sign-in/)
  await signIn(page, 'ana@example.org')
  await expect(field(page, 'Password')).toHaveAccessibleDescription(/don’t belong together/)
  await signIn(page, 'ana@example.org', 'green valley coffee')
  await expect(page).toHaveURL(`${empty.url}/account`)
  await forgetful.goto(link)
  await expect(forgetful.getByRole('heading', { name: 'This link doesn’t work any more' })).toBeVisible()
})

test('no answer tells whether there is an account', async ({ browser, empty }) => {
  const page = await visitor(browser, empty)
  await becomeReader(page, empty, 'Ana', 'ana@example.org')
  const seen: (string | null)[][] = []
  for (const email of ['ana@example.org', 'nobody@example.org']) {
    const stranger = await visitor(browser, empty)
    await signUp(stranger, 'Mallory', email)
    const afterSignUp = await stranger.locator('main').textContent()
    await stranger.goto('/reset')
    await fill(stranger, { 'E-mail address': email })
    await press(stranger, 'Send the letter')
    const afterReset = await stranger.locator('main').textContent()
    await signIn(stranger, email, 'a wrong password')
    seen.push([afterSignUp, afterReset, await stranger.locator('main').textContent()])
  }
  expect(seen[0]).toEqual(seen[1])
  await expect
    .poll(() => lettersTo(empty, 'ana@example.org').some((letter) => letter.includes('there is one already')))
    .toBe(true)
})

test('a stranger who guesses is stopped, and can’t shut the owner out', async ({ browser, empty }) => {
  const owner = await visitor(browser, empty)
  await becomeReader(owner, empty, 'Ana', 'ana@example.org')
  await press(owner, 'Sign out')
  const stranger = await visitor(browser, empty)
  for (let i = 0; i < 5; i++) await signIn(stranger, 'ana@example.org', 'a wrong password')
  await signIn(stranger, 'ana@example.org')
  await expect(stranger.getByRole('alert')).toHaveText(/tried too often. Please wait 15 minutes/)

  // There is no way past the form.
  expect((await stranger.request.get('/api/auth/csrf')).status()).toBe(404)
  const direct = await stranger.request.post('/api/auth/callback/credentials', {
    form: { email: 'ana@example.org', password },
    maxRedirects: 0,
  })
  expect(direct.status()).toBe(404)
  expect(Object.keys(await cookiesOf(stranger.context()))).not.toContain('session')

  await signIn(owner, 'ana@example.org')
  await expect(owner).toHaveURL(`${empty.url}/account`)
})

test('changing the password asks for the old one, ends other sessions and keeps this one', async ({
  browser,
  empty,
}) => {
  const page = await visitor(browser, empty)
  await becomeReader(page, empty, 'Ana', 'ana@example.org')
  const elsewhere = await visitor(browser, empty)
  await signIn(elsewhere, 'ana@example.org')
  await fill(page, { 'Present password': 'a wrong password', 'New password': 'green valley coffee' })
  await press(page, 'Change the password')
  await expect(field(page, 'Present password')).toHaveAccessibleDescription(/not your password/)
  await fill(page, { 'Present password': password, 'New password': 'green valley coffee' })
  await press(page, 'Change the password')
  await expect(page.getByRole('status')).toHaveText(/password is changed/)
  await elsewhere.goto('/account')
  await expect(elsewhere).toHaveURL(/\/sign-in/)
})

test('after signing in one never leaves the site', async ({ browser, empty }) => {
  const page = await visitor(browser, empty)
  await becomeReader(page, empty, 'Ana', 'ana@example.org')
  for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    await page.context().clearCookies()
    await signIn(page, 'ana@example.org', password, next)
    await expect(page).toHaveURL(`${empty.url}/`)
  }
})
