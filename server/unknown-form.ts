import type { IncomingMessage, ServerResponse } from 'node:http'
import { escaped } from '#domain/markup.ts'
import { answerProblem } from './problem.ts'

/** Said of what no page of ours sends. */
export const noForm =
  'This is no form of this site, so nothing was done. Open the page here and send the form on it.'
const outdated =
  'The site was renewed since this page was loaded, so its form can’t be read any more. Nothing was changed: load the page again, and send it from there.'

/**
 * Answers a form for which Next found no action. One that names an action of another build (Next says 409) gets back the
 * texts somebody typed, because the browser will not put them into the new form. `sent`: the form as it came; empty where
 * it was too long to be noted.
 */
export async function answerUnknownForm(
  request: IncomingMessage,
  response: ServerResponse,
  sent: Buffer[],
): Promise<void> {
  if (response.statusCode !== 409) return answerProblem(response, 400, noForm)
  const typed = await textsOf(Buffer.concat(sent), request.headers['content-type'] ?? '')
  const fields = typed.map(
    (text) =>
      `<p><textarea readonly rows="8" cols="60" aria-label="What you typed">\n${escaped(text)}</textarea></p>`,
  )
  answerProblem(response, 409, outdated, {
    more: fields.length > 0 ? `<p>This is what you typed:</p>${fields.join('')}` : '',
  })
}

/** Fields in which people write; what else stands in a form its page put there, or is secret. */
const written =
  /^(text|ownReason|reason|note|name|email|headline|tagline|question|bannedPhrases|description|slug|from|to)$/

/** The texts somebody typed into a form. */
async function textsOf(body: Buffer<ArrayBuffer>, type: string): Promise<string[]> {
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData()
    return [...form]
      .filter(([name]) => written.test(name))
      .flatMap(([, value]) => (typeof value === 'string' && value.trim() ? [value] : []))
  } catch {
    return []
  }
}
