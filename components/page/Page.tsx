import type { ReactNode } from 'react'
import type { Section } from '#domain/sections.ts'
import type { Site } from '#domain/site.ts'
import { Footer } from './Footer.tsx'
import { Masthead } from './Masthead.tsx'

type Props = {
  site: Site
  sections: Section[]
  /** Pages outside any section, such as "About": they stand in the footer. */
  pages?: { slug: string; headline: string }[]
  front?: boolean
  /** Slug of the section the page belongs to. */
  section?: string
  /** The name of who has signed in, on pages made for one person. */
  reader?: string
  children: ReactNode
}

/** What stands around every page of the paper. */
export function Page({ site, sections, pages = [], front = false, section, reader, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <Masthead site={site} sections={sections} front={front} section={section} reader={reader} />
      <main id="main" className="wrap">
        {children}
      </main>
      <Footer site={site} sections={sections} pages={pages} />
    </>
  )
}
