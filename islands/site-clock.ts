import type { Clock } from '#domain/time.ts'

/** The language and time zone of the site, as its pages carry them. */
export function siteClock(): Clock {
  const { lang, dataset } = document.documentElement
  return { language: lang || 'en', timeZone: dataset.zone || 'UTC' }
}
