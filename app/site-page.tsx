import type { ReactNode } from 'react'
import { readSite } from '#cache.ts'
import { Page } from '#components/page/Page.tsx'

/**
 * A page of the site with its masthead and footer. `section`: slug of the section it belongs to. `reader`: the name of
 * who has signed in, on pages made for one person.
 */
export async function SitePage({
  front,
  section,
  reader,
  children,
}: {
  front?: boolean
  section?: string
  reader?: string
  children: ReactNode
}) {
  const { site, sections, pages } = await readSite()
  return (
    <Page site={site} sections={sections} pages={pages} front={front} section={section} reader={reader}>
      {children}
    </Page>
  )
}
