import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveRedirect } from '#db/redirects.ts'
import { freshDatabase } from '#db/testing.ts'
import { callFrom, WrongCall, wordsOf } from './command.ts'
import { Progress } from './progress.ts'
import { Report } from './report.ts'

await freshDatabase()

test('a call is read with its options in any place', () => {
  assert.deepEqual(callFrom(['wordpress', '--dry-run', 'a.xml', '--media', 'pics']), {
    kind: 'wordpress',
    files: ['a.xml'],
    dryRun: true,
    media: 'pics',
    fetch: true,
    section: undefined,
  })
  assert.deepEqual(callFrom(['ninjs', 'a.json', 'b.json', '--section=world', '--no-media']), {
    kind: 'ninjs',
    files: ['a.json', 'b.json'],
    dryRun: false,
    media: undefined,
    fetch: false,
    section: 'world',
  })
})

test('a wrong call says what is wrong', () => {
  const wrong: [string[], RegExp][] = [
    [[], /Say what to import/],
    [['joomla', 'x'], /no importer called “joomla”/],
    [['wordpress'], /Name the file/],
    [['wordpress', 'a', 'b'], /one file/],
    [['wordpress', 'a', '--section', 'x'], /--section is for ninjs/],
    [['ninjs', 'a', '--nonsense'], /--nonsense/],
    [['ninjs', 'a', '--media'], /--media/],
  ]
  for (const [words, sentence] of wrong)
    assert.throws(
      () => callFrom(words),
      (error) => error instanceof WrongCall && sentence.test(error.message),
      words.join(' '),
    )
})

test('the bar moves on a terminal, elsewhere every tenth gets a line', () => {
  const shown = (isTTY: boolean) => {
    const written: string[] = []
    const progress = new Progress('Importing', { isTTY, write: (text) => written.push(text) })
    for (let i = 0; i <= 1000; i++) progress.show(i / 1000)
    progress.done()
    return written
  }
  assert.deepEqual(
    shown(false),
    Array.from({ length: 11 }, (_, i) => `Importing: ${i * 10} %\n`),
  )
  assert.equal(shown(true).at(-2), '\rImporting [#########################] 100 %')
  assert.equal(shown(true).at(-1), '\n')
})

test('the report says what came in, what was left out and why, with a few names of each', () => {
  const report = new Report()
  report.came('articles', 2)
  report.came('comments', 0)
  for (let i = 1; i <= 7; i++) report.left('posts in the trash', `Post ${i}`)
  assert.deepEqual(report.lines(), [
    'Came in:',
    '  2 articles',
    'Left out:',
    '  7 posts in the trash',
    ...[1, 2, 3, 4, 5].map((i) => `      Post ${i}`),
    '      and 2 more',
  ])
})

test('an error is told in a sentence, a failed query with its cause and nothing of what was to be written', async () => {
  assert.match(String(wordsOf(new WrongCall('Say what to import.'))), /^Say what to import\.\n\nUsage:/)
  assert.equal(wordsOf(new Error('There is no such file.')), 'There is no such file.')
  const failed = await saveRedirect('/secret-text', { articleId: 'nobody' }).catch((error) => error)
  assert.match(String(wordsOf(failed)), /^The database did not take something: .*foreign key.*\. Run/i)
  assert.doesNotMatch(String(wordsOf(failed)), /secret-text|insert into/)
  const unforeseen = new TypeError('x is not a function')
  assert.equal(wordsOf(unforeseen), unforeseen)
})
