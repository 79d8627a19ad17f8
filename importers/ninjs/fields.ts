import { z } from 'zod'

/*
 * IPTC ninjs 1.x to 3.x (iptc.org/standards/ninjs). Versions 1 write `versioncreated`, `headline`, `body_html` and
 * objects of associations; 2 and 3 `versionCreated`, `headlines`, `bodies` and lists. Both are read leniently: a field
 * that is not as the standard says counts as absent.
 */

const text = z.string().optional().catch(undefined)
const number = z.number().optional().catch(undefined)
const valued = z.looseObject({ role: text, contentType: text, value: text })
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item.or(z.unknown().transform(() => null)))
    .optional()
    .catch(undefined)
const named = z.looseObject({ name: text, rel: text })

export const rendition = z.looseObject({
  name: text,
  title: text,
  href: text,
  mimetype: text,
  contentType: text,
  width: number,
  sizeinbytes: number,
  sizeInBytes: number,
})

const shared = {
  uri: text,
  type: text,
  version: z.union([z.string(), z.number()]).optional().catch(undefined),
  versioncreated: text,
  versionCreated: text,
  firstcreated: text,
  firstCreated: text,
  embargoed: text,
  expires: text,
  pubstatus: text,
  pubStatus: text,
  headline: text,
  headlines: listOf(valued),
  title: text,
  titles: listOf(valued),
  slugline: text,
  byline: text,
  by: text,
  urgency: number,
  copyrightholder: text,
  copyrightHolder: text,
  source: text,
  usageterms: text,
  usageTerms: text,
  descriptions: listOf(valued),
  bodies: listOf(valued),
  subject: listOf(named),
  subjects: listOf(named),
  infosource: listOf(named),
  infosources: listOf(named),
  infoSources: listOf(named),
  name: text,
  renditions: z
    .union([z.array(z.unknown()), z.record(z.string(), z.unknown())])
    .optional()
    .catch(undefined),
  associations: z
    .union([z.array(z.unknown()), z.record(z.string(), z.unknown())])
    .optional()
    .catch(undefined),
}
export const raw = z.looseObject(shared)
export type Raw = z.output<typeof raw>

type Valued = z.output<typeof valued>

export function main(list: (Valued | null)[] | undefined): string {
  const found = list?.filter((entry) => entry?.value) ?? []
  return (found.find((entry) => entry?.role === 'main') ?? found[0])?.value ?? ''
}

export function describing(item: Raw): string {
  const flat = Object.entries(item).find(
    ([key, value]) => /^description(_|$)/.test(key) && typeof value === 'string',
  )
  return (main(item.descriptions) || String(flat?.[1] ?? '')).trim()
}

export function names(list: ({ name?: string | undefined } | null)[] | undefined): string[] {
  return [...new Set((list ?? []).flatMap((entry) => entry?.name?.trim() || []))]
}

export function entries(given: unknown[] | Record<string, unknown> | undefined): unknown[] {
  return Array.isArray(given) ? given : Object.values(given ?? {})
}

export function date(given: string | undefined): Date | null {
  const parsed = new Date(given ?? '')
  return Number.isNaN(parsed.getTime()) ? null : parsed
}
