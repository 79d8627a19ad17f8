import { date, describing, entries, main, names, type Raw, raw } from './fields.ts'
import { type ItemPicture, pictureFrom } from './pictures.ts'

export type Item = {
  uri: string
  type: string
  headline: string
  standfirst: string
  body: { html: string } | { text: string } | null
  by: string
  source: string
  at: Date | null
  firstCreated: Date | null
  embargoed: Date | null
  expires: Date | null
  status: 'usable' | 'withheld' | 'canceled'
  urgency: number | null
  usageTerms: string
  topics: string[]
  pictures: ItemPicture[]
}

/** Reads one item. Gives null for what is no object at all. */
export function itemFrom(json: unknown): Item | null {
  const parsed = raw.safeParse(json)
  if (!parsed.success) return null
  const item = parsed.data
  return {
    uri: item.uri?.trim() ?? '',
    type: item.type ?? 'text',
    headline: (
      main(item.headlines) ||
      item.headline ||
      main(item.titles) ||
      item.title ||
      item.slugline ||
      ''
    ).trim(),
    standfirst: describing(item),
    body: bodyOf(item),
    by: (item.by ?? item.byline ?? '').trim(),
    source: (
      item.copyrightHolder ??
      item.copyrightholder ??
      item.source ??
      names(item.infoSources ?? item.infosources ?? item.infosource)[0] ??
      ''
    ).trim(),
    at: date(item.versionCreated ?? item.versioncreated),
    firstCreated: date(item.firstCreated ?? item.firstcreated),
    embargoed: date(item.embargoed),
    expires: date(item.expires),
    status: statusOf(item.pubStatus ?? item.pubstatus),
    urgency: item.urgency ?? null,
    usageTerms: (item.usageTerms ?? item.usageterms ?? '').trim(),
    topics: names(item.subjects ?? item.subject),
    pictures: entries(item.associations).flatMap(pictureFrom),
  }
}

/** The standard takes a missing status for usable. One that is not known here is kept from readers. */
function statusOf(given: string | undefined): Item['status'] {
  if (given === undefined || given === 'usable') return 'usable'
  return given === 'canceled' || given === 'cancelled' ? 'canceled' : 'withheld'
}

/** HTML where there is any, in the order of plainness; else text. */
function bodyOf(item: Raw): Item['body'] {
  const flat = Object.entries(item).flatMap(([key, value]) => {
    const role = /^body_(\w+)$/.exec(key)?.[1]
    return role && typeof value === 'string' ? [{ role, value, contentType: undefined }] : []
  })
  const bodies = [...(item.bodies ?? []), ...flat].filter((body) => body?.value)
  for (const role of ['html', 'xhtml', 'html5']) {
    const body = bodies.find((entry) => entry?.role === role)
    if (body?.value) return { html: body.value }
  }
  const html = bodies.find((entry) => /html/.test(`${entry?.contentType} ${entry?.role}`))
  if (html?.value) return { html: html.value }
  const plain =
    bodies.find((entry) => entry?.role === 'text' || entry?.contentType === 'text/plain') ??
    bodies.find((entry) => !/xml/.test(entry?.contentType ?? ''))
  return plain?.value ? { text: plain.value } : null
}
