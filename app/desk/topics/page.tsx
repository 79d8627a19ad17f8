import type { Metadata } from 'next'
import { addTopic, changeTopic, mergeTopic, removeTopic } from '#actions/topics.ts'
import { Done } from '#components/desk/Done.tsx'
import { Field } from '#components/desk/Field.client.tsx'
import { NamedForm } from '#components/desk/newsroom/NamedForm.tsx'
import { TopicsTable } from '#components/desk/newsroom/TopicsTable.tsx'
import { PageHead } from '#components/desk/PageHead.tsx'
import { Pager } from '#components/desk/Pager.tsx'
import { Problems } from '#components/desk/Problems.tsx'
import { topicAtDesk, topicsAtDesk } from '#db/topic-changes.ts'
import { mayPublish } from '#domain/permissions.ts'
import { type Asked, addressOf, askedFor, toAddAnew } from '../asked.ts'
import { atTheDesk } from '../at-the-desk.ts'

export const metadata: Metadata = { title: 'Topics' }

const sentences = {
  added: 'The topic is added.',
  changed: 'The topic is changed on every page.',
  merged: 'The topics are one now.',
  removed: 'The topic is removed.',
}
const labels = { name: 'Name', slug: 'Address', description: 'Description', into: 'Becomes part of' }

/** What articles are about. */
export default async function TopicsPage({ searchParams }: { searchParams: Asked }) {
  await atTheDesk(mayPublish)
  const { one, kept, done } = await askedFor(searchParams, sentences)
  const q = one('q').slice(0, 200)
  const after = one('after') || null
  const page = await topicsAtDesk(q, after)
  // What was typed of a topic stands beside it, though its new name may have moved it to another page.
  const of = kept?.fields.id
  const typedOf = of && page.topics.every(({ id }) => id !== of) ? await topicAtDesk(of) : null
  const topics = typedOf ? [typedOf, ...page.topics] : page.topics
  const back = addressOf('/desk/topics', { q, after })
  return (
    <>
      <PageHead
        title="Topics"
        about="What articles are about. A topic can be removed once no article has it."
      />
      <Done>{done}</Done>
      <Problems problems={kept?.problems} labels={labels} />
      <search>
        <form className="form row" action="/desk/topics">
          <Field label="Part of the name" name="q" type="search" value={q} maxLength={200} />
          <button type="submit">Search</button>
        </form>
      </search>
      <datalist id="all-topics">
        {page.topics.map(({ id, slug, name }) => (
          <option key={id} value={slug}>
            {name}
          </option>
        ))}
      </datalist>
      <TopicsTable
        topics={topics}
        q={q}
        back={back}
        actions={{ change: changeTopic, merge: mergeTopic, remove: removeTopic }}
        kept={kept}
      />
      <Pager
        label="Pages of topics"
        next={page.after && addressOf('/desk/topics', { q, after: page.after })}
        nextName="Further topics"
        first={after && addressOf('/desk/topics', { q })}
        firstName="Back to the first"
      />
      <section className="desk-part">
        <h2>Add a topic</h2>
        <NamedForm
          at="/topics/"
          action={addTopic}
          button="Add the topic"
          back="/desk/topics"
          kept={toAddAnew(kept, (gone) => topics.every(({ id }) => id !== gone))}
        />
      </section>
    </>
  )
}
