import type { Metadata } from 'next'
import { addSection, changeSection, orderSections, removeSection } from '#actions/sections.ts'
import { Done } from '#components/desk/Done.tsx'
import { NamedForm } from '#components/desk/newsroom/NamedForm.tsx'
import { SectionsTable } from '#components/desk/newsroom/SectionsTable.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { sectionsAtDesk } from '#db/section-changes.ts'
import { mayPublish } from '#domain/permissions.ts'
import { type Asked, askedFor, toAddAnew } from '../asked.ts'
import { atTheDesk } from '../at-the-desk.ts'

export const metadata: Metadata = { title: 'Sections' }

const sentences = {
  added: 'The section is added, at the end of the masthead.',
  changed: 'The section is changed on every page.',
  ordered: 'The sections stand in their new order.',
  removed: 'The section is removed.',
}
const labels = { name: 'Name', slug: 'Address', description: 'Description' }

/** The parts of the paper. */
export default async function SectionsPage({ searchParams }: { searchParams: Asked }) {
  await atTheDesk(mayPublish)
  const { kept, done } = await askedFor(searchParams, sentences)
  const sections = await sectionsAtDesk()
  return (
    <>
      <PageHead
        title="Sections"
        about="In the order of the masthead. A section can be removed once it has no articles."
      />
      <Done>{done}</Done>
      <Problems problems={kept?.problems} labels={labels} />
      <SectionsTable
        sections={sections}
        actions={{ change: changeSection, order: orderSections, remove: removeSection }}
        kept={kept}
      />
      <section className="desk-part">
        <h2>Add a section</h2>
        <NamedForm
          at="/sections/"
          action={addSection}
          button="Add the section"
          back="/desk/sections"
          kept={toAddAnew(kept, (gone) => sections.every(({ id }) => id !== gone))}
        />
      </section>
    </>
  )
}
