import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { restoreRevision } from '#actions/articles.ts'
import { readSite } from '#cache.ts'
import { RevisionCompare } from '#components/desk/articles/RevisionCompare.tsx'
import { RevisionTable } from '#components/desk/articles/RevisionTable.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Pager } from '#components/desk/Pager.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { allAuthors } from '#db/authors.ts'
import { deskArticle } from '#db/desk-article.ts'
import { keptForm } from '#db/kept-forms.ts'
import { revisionOf, revisionsOf } from '#db/revisions.ts'
import { allTopics } from '#db/topics.ts'
import { mayEditArticle, mayWrite } from '#domain/permissions.ts'
import { atTheDesk } from '../../../at-the-desk.ts'

export const metadata: Metadata = { title: 'Revisions' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ before?: string; with?: string; form?: string }>
}

/** Every save of an article; one of them laid beside what stands now, to look at or restore. */
export default async function RevisionsPage({ params, searchParams }: Props) {
  const { id } = await params
  const path = `/desk/articles/${id}/revisions`
  const viewer = await atTheDesk(mayWrite)
  const article = await deskArticle(id)
  if (!article || !mayEditArticle(viewer, { ...article, status: article.content.status })) notFound()
  const query = await searchParams
  const [{ site, sections }, topics, authors, page, old, form] = await Promise.all([
    readSite(),
    allTopics(),
    allAuthors(),
    revisionsOf(id, numberOf(query.before)),
    revisionOf(id, numberOf(query.with) ?? 0),
    keptForm(query.form),
  ])
  const names = { sections: byId(sections), topics: byId(topics), authors: byId(authors) }
  return (
    <>
      <PageHead
        title="Revisions"
        about={
          <Link href={`/desk/articles/${id}`} prefetch={false} dir="auto">
            {article.content.headline}
          </Link>
        }
      />
      <Problems problems={form?.problems} />
      {old && (
        <RevisionCompare
          id={id}
          number={numberOf(query.with)!}
          old={old}
          present={article.content}
          revision={article.revision}
          names={names}
          restore={restoreRevision}
        />
      )}
      <RevisionTable
        path={path}
        entries={page.entries}
        present={article.revision}
        now={new Date()}
        clock={site}
      />
      <Pager
        label="Pages of revisions"
        next={page.before === null ? null : `${path}?before=${page.before}`}
        first={query.before ? path : null}
      />
    </>
  )
}

function numberOf(text: string | undefined): number | null {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : null
}

function byId(all: { id: string; name: string }[]): Record<string, string> {
  return Object.fromEntries(all.map(({ id, name }) => [id, name]))
}
