import { atomically, type Statement } from '#db/atomically.ts'
import { ensureAuthor } from '#db/authors.ts'
import { newId } from '#db/ids.ts'
import { comments } from '#db/schema.comments.ts'
import { articleAuthors, articles, articleTopics } from '#db/schema.ts'
import { searchStatements } from '#db/search.ts'
import { ensureSection } from '#db/sections.ts'
import { ensureTopic } from '#db/topics.ts'
import { bodyText } from '#domain/body.ts'

const words =
  'harbour council winter budget river school bridge ferry market wind vote tax letter court storm station garden field orchestra team price rent water coal tide ship crew engine report figure minister mayor doctor teacher summer evening morning question answer street quarter village coast island mountain forest bread paper theatre museum library railway tram cyclist'.split(
    ' ',
  )

/** Always the same numbers, so that every run measures the same articles. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const batch = 500

/**
 * Fills an empty database with so many published articles of about 300 words in 8 sections and 40 topics, by 50
 * authors, a minute apart, each with three comments. Gives what to ask for: the newest article, a section, and the path
 * of that section's 500th older page, or of its last.
 */
export async function generate(
  howMany: number,
  progress: (share: number) => void,
): Promise<{ article: string; section: string; old: string }> {
  const roll = dice(7)
  const made = async <T>(n: number, make: (i: number) => Promise<T>) => {
    const all: T[] = []
    for (let i = 0; i < n; i++) all.push(await make(i))
    return all
  }
  const sections = await made(8, (i) => ensureSection({ slug: `section-${i}`, name: `Section ${i}` }))
  const topics = await made(40, (i) => ensureTopic({ slug: `topic-${i}`, name: `Topic ${i}` }))
  const authors = await made(50, (i) => ensureAuthor({ handle: `author-${i}`, name: `Author ${i}` }))
  const text = (n: number) => Array.from({ length: n }, () => words[roll(words.length)]!).join(' ')
  const ofSection: string[] = []
  const first = Date.now() - howMany * 60_000
  for (let from = 0; from < howMany; from += batch) {
    const rows = Array.from({ length: Math.min(batch, howMany - from) }, (_, k) => {
      const at = new Date(first + (from + k) * 60_000)
      const body = Array.from({ length: 6 }, () => ({
        type: 'paragraph' as const,
        text: [{ text: `${text(50)}.` }],
      }))
      return {
        id: newId(at),
        slug: `article-${from + k}`,
        status: 'published' as const,
        headline: text(7),
        standfirst: text(18),
        body,
        sectionId: sections[roll(8)]!.id,
        publishedAt: at,
        changedAt: at,
        createdAt: at,
        threads: 3,
      }
    })
    ofSection.push(...rows.filter((row) => row.sectionId === sections[0]!.id).map((row) => row.id))
    const byline = rows.map(({ id, publishedAt }) => ({
      articleId: id,
      author: authors[roll(50)]!,
      publishedAt,
    }))
    await atomically((tx): Statement[] => [
      tx.insert(articles).values(rows),
      tx.insert(articleAuthors).values(
        byline.map(({ author, ...link }) => ({
          ...link,
          authorId: author.id,
          position: 0,
          status: 'published' as const,
        })),
      ),
      tx.insert(articleTopics).values(
        rows.map(({ id, publishedAt }) => ({
          articleId: id,
          topicId: topics[roll(40)]!.id,
          position: 0,
          status: 'published' as const,
          publishedAt,
        })),
      ),
      tx.insert(comments).values(
        rows.flatMap(({ id, publishedAt }) =>
          [1, 2, 3].map((number) => {
            const at = new Date(publishedAt.getTime() + number * 60_000)
            const comment = newId(at)
            return {
              id: comment,
              articleId: id,
              threadId: comment,
              number,
              name: 'A reader',
              text: text(25),
              status: 'published' as const,
              createdAt: at,
              publishedAt: at,
            }
          }),
        ),
      ),
      ...rows.flatMap((row, k) =>
        searchStatements({
          articleId: row.id,
          headline: row.headline,
          standfirst: row.standfirst,
          body: bodyText(row.body),
          byline: byline[k]!.author.name,
          sectionId: row.sectionId,
          publishedAt: row.publishedAt,
          status: row.status,
        }),
      ),
    ])
    progress(Math.min(1, (from + batch) / howMany))
  }
  const before = ofSection.at(-500 * 20) ?? ofSection[20]
  return {
    article: `article-${howMany - 1}`,
    section: 'section-0',
    old: `/sections/section-0/before/${before}`,
  }
}
