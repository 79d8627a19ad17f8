import { type KeptForm, keptForm } from '#db/kept-forms.ts'

export type Asked = Promise<Record<string, string | string[] | undefined>>

/**
 * What the address of a page of the desk asks for: `one` gives a parameter as text, `kept` is a form that could not be
 * taken, `done` the sentence for what was just done.
 */
export async function askedFor(
  searchParams: Asked,
  sentences: Record<string, string> = {},
): Promise<{ one: (name: string) => string; kept: KeptForm | null; done: string | null }> {
  const asked = await searchParams
  const one = (name: string) => {
    const value = asked[name]
    return typeof value === 'string' ? value : ''
  }
  const done = one('done')
  return {
    one,
    kept: await keptForm(one('form')),
    done: Object.hasOwn(sentences, done) ? sentences[done]! : null,
  }
}

/** A kept form as the form that adds shows it: what was typed of something that is gone by now, to be added anew. */
export function toAddAnew(kept: KeptForm | null, isGone: (id: string) => boolean): KeptForm | null {
  if (!kept?.fields.id || !isGone(kept.fields.id)) return kept
  return { ...kept, fields: { ...kept.fields, id: '' } }
}

/** An address with those parameters that hold something. */
export function addressOf(path: string, parameters: Record<string, string | null | undefined>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}
