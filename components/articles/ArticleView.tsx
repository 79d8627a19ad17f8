import { Body } from '#components/body/Body.tsx'
import { Comments } from '#components/comments/Comments.tsx'
import type { CommentActions } from '#components/comments/send.ts'
import { shown } from '#components/pictures/shown.ts'
import type { Article } from '#domain/articles.ts'
import type { Thread } from '#domain/comments.ts'
import type { Site } from '#domain/site.ts'
import type { Teaser } from '#domain/teasers.ts'
import { ArticleKicker } from './ArticleKicker.tsx'
import { Byline } from './Byline.tsx'
import { Corrections } from './Corrections.tsx'
import { LeadPicture } from './LeadPicture.tsx'
import { ReadNext } from './ReadNext.tsx'
import { ShareLinks } from './ShareLinks.tsx'
import { SourceLine } from './SourceLine.tsx'
import { Topics } from './Topics.tsx'

type Props = {
  article: Article
  site: Site
  /** The article's full address. */
  url: string
  readNext: Teaser[]
  /** The newest threads. */
  threads: Thread[]
  commentCount: number
  /** The id of the comment that appeared last; null where there is none. */
  newestComment: string | null
  /** The comments in threads before those: how many, and where the newest stands; null where these are all. */
  olderComments: { count: number; path: string } | null
  actions: CommentActions
}

/** An article with what stands around it: the heart of the paper. */
export function ArticleView({
  article,
  site,
  url,
  readNext,
  threads,
  commentCount,
  newestComment,
  olderComments,
  actions,
}: Props) {
  return (
    <>
      <article className="article">
        <ArticleKicker article={article} />
        <h1>{article.headline}</h1>
        {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
        <Byline article={article} site={site} comments={commentCount} />
        {article.lead && <LeadPicture shown={shown(article.lead, article.pictures)} />}
        <div className="body">
          <Corrections corrections={article.corrections} site={site} />
          <Body blocks={article.body} pictures={article.pictures} />
          <footer className="coda">
            <SourceLine source={article.source} />
            <Topics topics={article.topics} />
            <ShareLinks headline={article.headline} url={url} />
          </footer>
        </div>
      </article>
      <div className="after">
        {article.section && <ReadNext teasers={readNext} site={site} />}
        <Comments
          article={article}
          site={site}
          threads={threads}
          count={commentCount}
          newest={newestComment}
          older={olderComments}
          actions={actions}
        />
      </div>
    </>
  )
}
