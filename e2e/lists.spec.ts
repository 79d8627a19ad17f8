import { saveArticle } from '#db/article-save.ts'
import { ensureAuthor } from '#db/authors.ts'
import { ensureSection } from '#db/sections.ts'
import { ensureTopic } from '#db/topics.ts'
import { anInput } from '#domain/testing.ts'
import { expect, follow, test } from './site.ts'

test('older pages of section, topic and author hold everything once, and stay as they are', async ({
  page,
  empty,
}) => {
  const publish = async (from: number, to: number) => {
    const section = await ensureSection({ slug: 'town', name: 'Town' })
    const topic = await ensureTopic({ slug: 'locks', name: 'Locks' })
    const author = await ensureAuthor({ handle: 'ann-lee', name: 'Ann Lee' })
    for (let n = from; n <= to; n++) {
      const publishedAt = new Date(Date.UTC(2026, 0, 1, 0, n))
      const places = { sectionId: section.id, topicIds: [topic.id], authorIds: [author.id] }
      await saveArticle(anInput({ slug: `lock-${n}`, headline: `Lock ${n} opens`, publishedAt, ...places }))
    }
    return ['site']
  }
  await empty.change(() => publish(1, 45))
  const stories = () => page.locator('main h2 a').allInnerTexts()
  const olderPages: string[] = []
  for (const list of ['/sections/town', '/topics/locks', '/authors/ann-lee']) {
    await page.goto(empty.url + list)
    const read = [await stories()]
    for (let n = 2; n <= 3; n++) {
      await follow(page.getByRole('link', { name: 'Older' }))
      olderPages.push(new URL(page.url()).pathname)
      read.push(await stories())
    }
    await expect(page.getByRole('link', { name: 'Older' })).toHaveCount(0)
    expect(read.map((some) => some.length)).toEqual([20, 20, 5])
    expect(read.flat()).toEqual(Array.from({ length: 45 }, (_, i) => `Lock ${45 - i} opens`))
    await follow(page.getByRole('link', { name: 'Back to the newest' }))
    await expect(page).toHaveURL(empty.url + list)
  }

  const texts = async () => (await empty.askAll(olderPages)).map(({ text }) => text)
  const before = await texts()
  await empty.change(() => publish(46, 50))
  const after = await texts()
  expect(after).toEqual(before)
  await page.goto(`${empty.url}/sections/town`)
  expect((await stories())[0]).toBe('Lock 50 opens')
})

test('past the oldest story the list says so and leads back', async ({ page }) => {
  await page.goto('/sections/city')
  const last = await page.locator('main h2 a').last().getAttribute('href')
  await page.goto(last!)
  const id = await page.evaluate(async () => {
    const answer = await fetch(location.href)
    return /article:([0-9a-f-]{36})/.exec(answer.headers.get('surrogate-key') ?? '')?.[1]
  })
  await page.goto(`/sections/city/before/${id}`)
  await expect(page.getByText('There is nothing older than this.')).toBeVisible()
  await follow(page.getByRole('link', { name: 'Back to the newest' }))
  await expect(page).toHaveURL(/\/sections\/city$/)
})
