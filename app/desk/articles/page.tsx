import type { Metadata } from 'next'
import { beginArticle } from '#actions/articles.ts'
import { readSite } from '#cache.ts'
import { ActForm } from '#components/desk/ActForm.client.tsx'
import { ArticleFilters } from '#components/desk/articles/ArticleFilters.tsx'
import { ArticleTable } from '#components/desk/articles/ArticleTable.tsx'
import { UnsavedDrafts } from '#components/desk/articles/UnsavedDrafts.tsx'
import { Done } from '#components/desk/Done.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Pager } from '#components/desk/Pager.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { allAuthors } from '#db/authors.ts'
import { deskArticles } from '#db/desk-articles.ts'
import { draftsOf } from '#db/drafts.ts'
import { addressOfList, filterOf } from '#domain/desk-list.ts'
import { mayWrite } from '#domain/permissions.ts'
import { type Asked, askedFor } from '../asked.ts'
import { atTheDesk } from '../at-the-desk.ts'

export const metadata: Metadata = { title: 'Articles' }

const sentences = { deleted: 'The draft is deleted.' }

/** Every article, narrowed as the address says, the last changed first. */
export default async function ArticlesPage({ searchParams }: { searchParams: Asked }) {
  const viewer = await atTheDesk(mayWrite)
  const filter = filterOf(await searchParams)
  const now = new Date()
  const [{ site, sections }, authors, { entries, after }, drafts, { kept, done }] = await Promise.all([
    readSite(),
    allAuthors(),
    deskArticles(filter, viewer.id, now),
    draftsOf(viewer.id),
    askedFor(searchParams, sentences),
  ])
  return (
    <>
      <PageHead title="Articles">
        <ActForm action={beginArticle}>
          <button type="submit" className="main">
            Begin an article
          </button>
        </ActForm>
      </PageHead>
      <Done>{done}</Done>
      <Problems problems={kept?.problems} />
      {!filter.after && <UnsavedDrafts drafts={drafts} now={now} clock={site} />}
      <ArticleFilters filter={filter} sections={sections} authors={authors} />
      <ArticleTable entries={entries} now={now} clock={site} />
      <Pager
        label="Pages of articles"
        next={after && addressOfList(filter, { after })}
        nextName="Changed before these"
        first={filter.after && addressOfList(filter)}
        firstName="Back to the last changed"
      />
    </>
  )
}
