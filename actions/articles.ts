'use server'
import { redirect } from 'next/navigation.js'
import { z } from 'zod'
import { articleChanged, everythingChanged, scheduleChanged } from '#cache.ts'
import { deleteArticle as remove } from '#db/article-deletion.ts'
import { type DeskSave, SectionGone, StaleSave, saveArticle as save } from '#db/article-save.ts'
import { authorOfUser } from '#db/authors.ts'
import { correctArticle as correct, correctionsOf } from '#db/corrections.ts'
import { type DeskArticle, deskArticle } from '#db/desk-article.ts'
import { keepDraft } from '#db/drafts.ts'
import { newId } from '#db/ids.ts'
import { revisionOf } from '#db/revisions.ts'
import { siteSettings } from '#db/site.ts'
import { SlugTaken } from '#db/slugs.ts'
import { staleOf } from '#db/stale.ts'
import { type ArticleAct, impossible, isPossible, stateOf } from '#domain/article-acts.ts'
import { readyFor, scheduleProblem, toTheMinute } from '#domain/article-checks.ts'
import { ArticleDraft, contentOf, untitled } from '#domain/drafts.ts'
import { mayEditArticle, mayPublish, mayWrite } from '#domain/permissions.ts'
import { type Revision, showsInFooter } from '#domain/revisions.ts'
import type { Viewer } from '#domain/roles.ts'
import type { SaveAnswer, Stale, Times } from '#domain/saves.ts'
import { Text } from '#domain/text.ts'
import { action, orRefuse, Refused } from './door.ts'

const Id = z.object({ id: z.uuid() })
const Based = Id.extend({ basedOn: z.coerce.number().int().min(1) })
/** `seen`: when what was typed was last kept, as far as that window knows. */
const Typed = Based.extend({ draft: ArticleDraft, seen: z.date().nullable() })

/** Begins an article that only its writer and editors see, and opens it in the editor. */
export const beginArticle = action(
  { input: z.object({}), may: mayWrite, form: () => '/desk/articles' },
  async ({ viewer }) => {
    const [author, { commentDays }] = await Promise.all([authorOfUser(viewer.id), siteSettings()])
    const { id } = await save(
      {
        slug: `untitled-${newId().slice(-8)}`,
        status: 'draft',
        headline: untitled,
        body: [],
        sectionId: null,
        authorIds: author ? [author.id] : [],
        publishedAt: null,
        commentDays,
      },
      undefined,
      { by: viewer, act: 'begin' },
    )
    redirect(`/desk/articles/${id}`)
  },
)

/** Saves a draft, or what is scheduled or withdrawn, for everybody at the desk; readers see nothing of it yet. */
export const saveArticle = action({ input: Typed, may: mayWrite }, ({ viewer, input, now }) =>
  settle('save', viewer, input, now, (times) => times),
)

/** Shows it to readers at once. What was withdrawn comes back with the time it had. */
export const publishArticle = action({ input: Typed, may: mayPublish }, ({ viewer, input, now }) =>
  settle('publish', viewer, input, now, ({ status, publishedAt, updatedAt }) =>
    status === 'withdrawn' && publishedAt !== null && publishedAt <= now
      ? { status: 'published', publishedAt, updatedAt }
      : { status: 'published', publishedAt: now, updatedAt: null },
  ),
)

/** Has it appear by itself at a minute to come. */
export const scheduleArticle = action(
  { input: Typed.extend({ at: z.date('Choose a day and a time.') }), may: mayPublish },
  ({ viewer, input, now }) => {
    const problem = scheduleProblem(toTheMinute(input.at), now)
    if (problem) throw new Refused({ at: problem })
    return settle('schedule', viewer, input, now, () => ({
      status: 'published',
      publishedAt: toTheMinute(input.at),
      updatedAt: null,
    }))
  },
)

/** Changes what readers see. `substantive`: they are told when. */
export const updateArticle = action(
  { input: Typed.extend({ substantive: z.boolean() }), may: mayPublish },
  ({ viewer, input, now }) =>
    settle('update', viewer, input, now, (times) => ({
      ...times,
      updatedAt: input.substantive ? now : times.updatedAt,
    })),
)

/** Takes a scheduled article off the schedule; it is a draft again. */
export const unscheduleArticle = action({ input: Based, may: mayPublish }, async ({ viewer, input, now }) => {
  const article = await articleFor('unschedule', viewer, input.id, now)
  return change(
    article,
    { by: viewer, act: 'unschedule', basedOn: input.basedOn },
    {
      ...article.content,
      status: 'draft',
      publishedAt: null,
    },
  )
})

/** Takes an article back. Its address says so from then on, with the reason. */
export const withdrawArticle = action(
  {
    input: Based.extend({
      reason: Text.trim()
        .min(1, 'Say in a sentence why it is withdrawn: readers will see it.')
        .max(500, 'Please say it in at most 500 characters.'),
    }),
    may: mayPublish,
  },
  async ({ viewer, input: { id, basedOn, reason }, now }) => {
    const article = await articleFor('withdraw', viewer, id, now)
    return change(
      article,
      { by: viewer, act: 'withdraw', basedOn, reason },
      {
        ...article.content,
        status: 'withdrawn',
      },
    )
  },
)

/** Adds a correction, which readers see dated above the text. */
export const correctArticle = action(
  {
    input: Id.extend({
      text: Text.trim()
        .min(1, 'Write what was wrong and what is right.')
        .max(1000, 'Please say it in at most 1,000 characters.'),
    }),
    may: mayPublish,
  },
  async ({ viewer, input: { id, text }, now }) => {
    const article = await articleFor('correct', viewer, id, now)
    await orRefuse(correct(id, [{ text }], viewer, now), impossible('correct', 'withdrawn'))
    articleChanged({ articleId: id, ...article.content })
    return { corrections: await correctionsOf(id) }
  },
)

/** Makes an old revision the present one again: its content, not its state, its times or its address. */
export const restoreRevision = action(
  {
    input: Based.extend({ number: z.coerce.number().int().min(1) }),
    may: mayWrite,
    form: ({ id, number }) => `/desk/articles/${id}/revisions?with=${number}`,
  },
  async ({ viewer, input: { id, basedOn, number }, now }) => {
    const article = await articleFor('restore', viewer, id, now)
    const old = await revisionOf(id, number)
    if (!old) throw new Refused('There is no such revision of this article.')
    const { slug, status, publishedAt, updatedAt } = article.content
    const shown = stateOf(article.content, now) === 'published'
    const answer = await change(
      article,
      { by: viewer, act: 'restore', basedOn },
      {
        ...old,
        ...{ slug, status, publishedAt, updatedAt: shown ? now : updatedAt },
      },
    )
    if ('stale' in answer) throw new Refused(overtaken('restore'))
    redirect(`/desk/articles/${id}?restored=${number}`)
  },
)

/** Deletes a draft that came to nothing. */
export const deleteArticle = action({ input: Based, may: mayWrite }, async ({ viewer, input, now }) => {
  const article = await articleFor('delete', viewer, input.id, now)
  await orRefuse(remove(article, input.basedOn, viewer), overtaken('delete it'))
})

const overtaken = (doIt: string) =>
  `Somebody saved this article meanwhile. Look at what they changed, then ${doIt} again.`

/** The article an act is for; refused where it is not theirs to change or not in a state for that. */
async function articleFor(act: ArticleAct, viewer: Viewer, id: string, now: Date): Promise<DeskArticle> {
  const article = await allowed(viewer, id)
  const state = stateOf(article.content, now)
  if (!isPossible(act, state)) throw new Refused(impossible(act, state))
  return article
}

async function allowed(viewer: Viewer, id: string): Promise<DeskArticle> {
  const article = await deskArticle(id)
  if (!article) throw new Refused('This article is no longer there.')
  if (!mayEditArticle(viewer, { ...article, status: article.content.status }))
    throw new Refused('Your account may not change this article as it stands now. Ask an editor.')
  return article
}

/** Saves what somebody typed, with the times that an act gives it. */
async function settle(
  act: 'save' | 'publish' | 'schedule' | 'update',
  viewer: Viewer,
  { id, basedOn, draft: typed, seen }: z.output<typeof Typed>,
  now: Date,
  timesOf: (present: Times) => Times,
): Promise<SaveAnswer> {
  const tooLate = async (stale: Stale): Promise<SaveAnswer> => {
    const kept = await keepDraft(id, viewer.id, typed, basedOn, seen, now)
    return { stale, savedAt: 'elsewhere' in kept ? null : kept.savedAt }
  }
  const found = await allowed(viewer, id)
  if (found.revision !== basedOn) return tooLate(await staleOf(found, viewer))
  const article = await articleFor(act, viewer, id, now)
  const { status, publishedAt, updatedAt } = article.content
  const { draft, problems } = readyFor(act, status, typed)
  if (Object.keys(problems).length > 0) throw new Refused(problems)
  const content = { ...contentOf(draft), ...timesOf({ status, publishedAt, updatedAt }) }
  const desk = { by: viewer, act, basedOn, seen, exactSlug: act !== 'save' }
  const answer = await change(article, desk, content)
  return 'stale' in answer ? tooLate(answer.stale) : answer
}

/** Saves an article and tells the pages it stands on. */
async function change(article: DeskArticle, desk: DeskSave, content: Revision): Promise<SaveAnswer> {
  const { id, origin } = article
  if (desk.basedOn !== article.revision) return { stale: await staleOf(article, desk.by), savedAt: null }
  try {
    const { slug, revision } = await save({ ...content, origin }, id, desk)
    const { status, publishedAt, updatedAt, headline } = content
    tell(id, article.content, content)
    return { saved: { revision, slug, headline, status, publishedAt, updatedAt } }
  } catch (error) {
    if (error instanceof StaleSave) return { stale: await staleOf(error.present, desk.by), savedAt: null }
    if (error instanceof SectionGone)
      throw new Refused({ sectionId: 'This section is gone. Choose another.' })
    if (error instanceof SlugTaken)
      throw new Refused({
        slug: `Another article has this address, or had it once. Take ${error.free}, or another one.`,
      })
    throw error
  }
}

/** Judged by the time after the save: the minute it was scheduled for may have come meanwhile, and the clock gone by. */
function tell(articleId: string, before: Revision, after: Revision, now = new Date()): void {
  const shown = [before, after].filter((content) => stateOf(content, now) === 'published')
  if (shown.length > 0) {
    articleChanged({ articleId, ...before }, { articleId, ...after })
    if (shown.some(showsInFooter)) everythingChanged()
  } else scheduleChanged()
}
