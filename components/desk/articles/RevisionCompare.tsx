import { ActForm } from '#components/desk/ActForm.client.tsx'
import { Comparison } from '#components/desk/Comparison.tsx'
import type { Names } from '#domain/comparison.ts'
import type { ArticleContent } from '#domain/drafts.ts'

type Props = {
  id: string
  number: number
  old: ArticleContent
  present: ArticleContent
  revision: number
  names: Names
  restore: (form: FormData) => Promise<void>
}

/** An old revision beside what stands now. */
export function RevisionCompare({ id, number, old, present, revision, names, restore }: Props) {
  return (
    <section className="compare" aria-labelledby="compare">
      <h2 id="compare">Revision {number} and what stands now</h2>
      <Comparison
        left={{ title: `Revision ${number}`, content: old }}
        right={{ title: `Revision ${revision}, as it stands now`, content: present }}
        names={names}
      />
      <ActForm action={restore}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="basedOn" value={revision} />
        <input type="hidden" name="number" value={number} />
        <button type="submit" className="main">
          Restore revision {number}
        </button>
        <p className="hint">Its text and settings become the current ones; address, state and times stay.</p>
      </ActForm>
    </section>
  )
}
