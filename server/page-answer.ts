import { type Encoding, encodingFor } from './encodings.ts'
import { Head } from './head.ts'
import { identityOf, type Page } from './page-store.ts'

/** What a page answers: its head, and the bytes that follow, or null where the reader has them. */
export type PageAnswer = { head: Head; body: Buffer | null }

/**
 * Makes the function that says what a page answers to a reader who sends these `Accept-Encoding` and `If-None-Match`.
 * `common`: names and values that every answer carries. A look at a page counts as one read.
 */
export function makePageAnswer(common: string[]) {
  return (page: Page, accept: string | undefined, known: string | undefined): PageAnswer => {
    const encoding = encodingFor(accept)
    page.reads++
    if (known !== undefined && page.status === 200 && (known === '*' || known.includes(page.etag))) {
      page.heads[`304 ${encoding}`] ??= new Head(304, fieldsOf(page, encoding, common))
      return { head: page.heads[`304 ${encoding}`]!, body: null }
    }
    const body = encoding === 'identity' ? identityOf(page) : page[encoding]
    page.heads[encoding] ??= new Head(page.status, [
      ...['Content-Type', page.type],
      ...['Content-Length', String(body.length)],
      ...fieldsOf(page, encoding, common),
    ])
    return { head: page.heads[encoding], body }
  }
}

/** Names and values that go with a page, whether it is sent or known. */
function fieldsOf(page: Page, encoding: Encoding, common: string[]): string[] {
  return [
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ...['Vary', 'Accept-Encoding'],
    ...['ETag', `"${page.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`],
    ...['Cache-Control', page.status === 200 ? 'public, max-age=0, must-revalidate' : 'no-cache'],
    ...(page.policy ? ['Content-Security-Policy', page.policy] : []),
    ...(page.tags.length > 0 ? ['Surrogate-Key', page.tags.join(' ')] : []),
    ...common,
  ]
}
