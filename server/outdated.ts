import type { IncomingMessage, ServerResponse } from 'node:http'
import { escaped } from '#domain/markup.ts'
import { answerProblem } from './problem.ts'

const sentence =
  'The site was renewed since this page was loaded, so its form can’t be read any more. Nothing was changed: load the page again, and send it from there.'

/**
 * Answers a form whose action this build doesn't know: says so, and gives back the texts somebody typed, because the
 * browser will not put them into the new form. `sent`: the form as it came; empty where it was too long to be noted.
 */
export async function answerOutdated(
  request: IncomingMessage,
  response: ServerResponse,
  sent: Buffer[],
): Promise<void> {
  const typed = await textsOf(Buffer.concat(sent), request.headers['content-type'] ?? '')
  const fields = typed.map(
    (text) =>
      `<p><textarea readonly rows="8" cols="60" aria-label="What you typed">\n${escaped(text)}</textarea></p>`,
  )
  answerProblem(response, 409, sentence, {
    more: fields.length > 0 ? `<p>This is what you typed:</p>${fields.join('')}` : '',
  })
}

/** The texts of a form, without those that are secret, and what its page put there by itself. */
async function textsOf(body: Buffer<ArrayBuffer>, type: string): Promise<string[]> {
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData()
    return [...form]
      .filter(([name]) => !/^\$ACTION|Id$|^(id|key|seen|back|next)$|password|current|token/i.test(name))
      .flatMap(([, value]) => (typeof value === 'string' && value.trim() ? [value] : []))
  } catch {
    return []
  }
}
