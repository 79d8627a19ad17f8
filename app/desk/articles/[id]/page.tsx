import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import * as acts from '#actions/articles.ts'
import { ensureGuest } from '#actions/bylines.ts'
import { discardDraft, saveDraft } from '#actions/drafts.ts'
import { setFocalPoint, uploadPicture } from '#actions/pictures.ts'
import { ensureTopicNamed } from '#actions/topic-names.ts'
import { readSite } from '#cache.ts'
import { Done } from '#components/desk/Done.tsx'
import { ArticleEditor } from '#components/desk/editor/ArticleEditor.client.tsx'
import type { EditorActs } from '#components/desk/editor/acts.ts'
import { picturesOf } from '#db/articles.ts'
import { allAuthors } from '#db/authors.ts'
import { correctionsOf } from '#db/corrections.ts'
import { deskArticle } from '#db/desk-article.ts'
import { draftOf } from '#db/drafts.ts'
import { picturesByIds } from '#db/pictures.ts'
import { staleOf } from '#db/stale.ts'
import { allTopics } from '#db/topics.ts'
import { draftFrom } from '#domain/drafts.ts'
import { mayEditArticle, mayPublish, mayWrite } from '#domain/permissions.ts'
import { env } from '#env.ts'
import { atTheDesk } from '../../at-the-desk.ts'

export const metadata: Metadata = { title: 'Editor' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ restored?: string }> }

/** An article in the editor: as it stands, or with what the viewer typed and did not save. */
export default async function EditorPage({ params, searchParams }: Props) {
  const { id } = await params
  const viewer = await atTheDesk(mayWrite)
  const article = await deskArticle(id)
  if (!article || !mayEditArticle(viewer, { ...article, status: article.content.status })) notFound()
  const { content, revision } = article
  const saved = draftFrom(content)
  const [kept, { site, sections }, topics, authors, corrections, present] = await Promise.all([
    draftOf(id, viewer.id),
    readSite(),
    allTopics(),
    allAuthors(),
    correctionsOf(id),
    staleOf(article, viewer),
  ])
  const pictures = await picturesByIds([...picturesOf(saved), ...(kept ? picturesOf(kept.draft) : [])])
  const { restored } = await searchParams
  const { status, publishedAt, updatedAt } = content
  const name = <One extends { id: string; name: string }>({ id, name }: One) => ({ id, name })
  return (
    <>
      <h1 className="sr-only">Editor</h1>
      <Done>{restored && /^\d+$/.test(restored) ? `Revision ${restored} was restored.` : null}</Done>
      <ArticleEditor
        key={`${id} ${revision} ${restored}`}
        id={id}
        revision={revision}
        saved={saved}
        times={{ status, publishedAt, updatedAt }}
        kept={kept && { draft: kept.draft, basedOn: kept.basedOn, at: kept.savedAt }}
        stale={kept && kept.basedOn !== revision ? present : null}
        pictures={Object.fromEntries(pictures)}
        corrections={corrections}
        choices={{
          sections: sections.map(name),
          topics: topics.map(name),
          authors: authors.map(({ id, name, title }) => ({ id, name, title })),
        }}
        clock={{ language: site.language, timeZone: site.timeZone }}
        siteUrl={env.SITE_URL}
        siteQuestion={site.question}
        mayPublish={mayPublish(viewer)}
        acts={editorActs(mayPublish(viewer))}
      />
    </>
  )
}

function editorActs(mayMakeTopics: boolean): EditorActs {
  return {
    saveDraft,
    discardDraft,
    save: acts.saveArticle,
    publish: acts.publishArticle,
    schedule: acts.scheduleArticle,
    unschedule: acts.unscheduleArticle,
    update: acts.updateArticle,
    withdraw: acts.withdrawArticle,
    delete: acts.deleteArticle,
    correct: acts.correctArticle,
    uploadPicture,
    setFocalPoint,
    ensureGuest,
    ensureTopic: mayMakeTopics ? ensureTopicNamed : null,
  }
}
