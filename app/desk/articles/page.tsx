import type { Metadata } from 'next'
import { beginArticle } from '#actions/articles.ts'
import { readSite } from '#cache.ts'
import { ArticleFilters } from '#components/desk/articles/ArticleFilters.tsx'
import { ArticleTable } from '#components/desk/articles/ArticleTable.tsx'
import { UnsavedDrafts } from '#components/desk/articles/UnsavedDrafts.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Pager } from '#components/desk/Pager.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { allAuthors } from '#db/authors.ts'
import { deskArticles } from '#db/desk-articles.ts'
import { draftsOf } from '#db/drafts.ts'
import { keptForm } from '#db/kept-forms.ts'
import { addressOfList, filterOf } from '#domain/desk-list.ts'
import { mayWrite } from '#domain/permissions.ts'
import { atTheDesk } from '../at-the-desk.ts'

export const metadata: Metadata = { title: 'Articles' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Every article, narrowed as the address says, the last changed first. */
export default async function ArticlesPage({ searchParams }: Props) {
  const viewer = await atTheDesk(mayWrite)
  const query = await searchParams
  const filter = filterOf(query)
  const now = new Date()
  const [{ site, sections }, authors, { entries, after }, drafts, form] = await Promise.all([
    readSite(),
    allAuthors(),
    deskArticles(filter, viewer.id, now),
    draftsOf(viewer.id),
    keptForm(query.form),
  ])
  return (
    <>
      <PageHead title="Articles">
        <form action={beginArticle}>
          <button type="submit" className="main">
            Begin an article
          </button>
        </form>
      </PageHead>
      <Problems problems={form?.problems} />
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
