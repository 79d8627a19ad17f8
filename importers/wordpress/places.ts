import { ensureAuthor } from '#db/authors.ts'
import { ensureSection } from '#db/sections.ts'
import { ensureTopic } from '#db/topics.ts'
import { Slug, slugify } from '#domain/slugs.ts'
import { plainText } from '../html/plain.ts'
import type { Report } from '../report.ts'
import type { Post, PostTerm } from './post.ts'
import type { Survey, Term } from './survey.ts'

/** The most topics one article may have (domain/articles.ts). */
const mostTopics = 50

/** A slug of the other system as one of ours: decoded, and made anew where ours don't allow it. */
export function slugFrom(given: string, name: string, fallback: string): string {
  let decoded = given
  try {
    decoded = decodeURIComponent(given)
  } catch {
    // Not percent-encoded after all: taken as it stands.
  }
  decoded = decoded.normalize('NFC').toLowerCase()
  return Slug.safeParse(decoded).success ? decoded : slugify(decoded, slugify(name, fallback))
}

/** The sections, topics and authors posts stand under, made when the first post needs them. In a dry run nothing is. */
export class Places {
  #survey: Survey
  #report: Report
  #dryRun: boolean
  #ids = new Map<string, string>()
  #handles = new Map<string, string>()

  constructor(survey: Survey, report: Report, dryRun: boolean) {
    this.#survey = survey
    this.#report = report
    this.#dryRun = dryRun
  }

  /** The first category is the section (“Uncategorized” only where there is no other); the rest and the tags are topics. */
  async of(post: Post): Promise<{ sectionId: string | null; topicIds: string[]; authorIds: string[] }> {
    const categories = post.terms.filter((term) => term.taxonomy === 'category')
    const section = categories.find((term) => term.slug !== 'uncategorized') ??
      categories[0] ?? { taxonomy: 'category', slug: 'uncategorized', name: 'Uncategorized' }
    const topics = post.terms.filter(
      (term) =>
        (term.taxonomy === 'category' && term !== section && term.slug !== 'uncategorized') ||
        term.taxonomy === 'post_tag',
    )
    for (const term of post.terms)
      if (!['category', 'post_tag', 'post_format'].includes(term.taxonomy))
        this.#report.left(`terms of the taxonomy “${term.taxonomy}”`, term.name)
    if (topics.length > mostTopics)
      this.#report.left(
        `topics beyond the ${mostTopics} an article may have`,
        plainText(post.title),
        topics.length - mostTopics,
      )
    const topicIds: string[] = []
    for (const term of topics.slice(0, mostTopics)) topicIds.push(await this.#topic(term))
    return {
      sectionId: post.type === 'page' ? null : await this.#section(section),
      topicIds: [...new Set(topicIds)],
      authorIds: post.creator ? [await this.#author(post.creator)] : [],
    }
  }

  async #section(term: PostTerm): Promise<string> {
    const { slug, name, description } = described(term, this.#survey.categories)
    return this.#once('sections', slug, async () => (await ensureSection({ slug, name, description })).id)
  }

  async #topic(term: PostTerm): Promise<string> {
    const { slug, name, description } = described(
      term,
      term.taxonomy === 'post_tag' ? this.#survey.tags : this.#survey.categories,
    )
    return this.#once('topics', slug, async () => (await ensureTopic({ slug, name, description })).id)
  }

  async #author(login: string): Promise<string> {
    // A login may be an e-mail address, which nobody agreed to have shown.
    const name = (this.#survey.authors.get(login) || login.replace(/@.*$/, '')).slice(0, 120)
    let handle = this.#handles.get(login)
    if (!handle) {
      const taken = new Set(this.#handles.values())
      const wish = slugify(name, 'author')
      handle = wish
      for (let n = 2; taken.has(handle); n++) handle = `${wish}-${n}`
      this.#handles.set(login, handle)
    }
    const known = handle
    return this.#once('authors', known, async () => (await ensureAuthor({ handle: known, name })).id)
  }

  async #once(kind: string, slug: string, make: () => Promise<string>): Promise<string> {
    const key = `${kind} ${slug}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      // A dry run needs ids that pass for such; they are never written.
      id = this.#dryRun ? crypto.randomUUID() : await make()
      this.#ids.set(key, id)
      this.#report.came(`${kind} (made or already there)`)
    }
    return id
  }
}

function described(term: PostTerm, terms: Map<string, Term>) {
  const known = terms.get(term.slug)
  const name = plainText(term.name) || known?.name || term.slug || 'Unnamed'
  return {
    slug: slugFrom(term.slug, name, 'unnamed'),
    name: name.slice(0, 80),
    description: known?.description.slice(0, 500) ?? '',
  }
}
