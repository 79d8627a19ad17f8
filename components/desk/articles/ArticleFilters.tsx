import { Choice, Field } from '#components/desk/Field.client.tsx'
import { Tabs } from '#components/desk/Tabs.tsx'
import { articleStates } from '#domain/article-acts.ts'
import { addressOfList, type DeskFilter } from '#domain/desk-list.ts'
import { stateNames } from './state-names.ts'

type Props = {
  filter: DeskFilter
  sections: { id: string; name: string }[]
  authors: { id: string; name: string }[]
}

/** What the list is narrowed by: states as tabs, the rest as a form whose answer is an address. */
export function ArticleFilters({ filter, sections, authors }: Props) {
  const { state, mine } = filter
  const tabs = [null, ...articleStates].map((one) => ({
    href: addressOfList(filter, { state: one }),
    name: one ? stateNames[one].many : 'All',
    here: state === one,
  }))
  const all = (name: string, some: Props['sections']) => [
    { value: '', name },
    ...some.map(({ id, name }) => ({ value: id, name })),
  ]
  return (
    <>
      <Tabs label="States" tabs={tabs} />
      <search>
        <form className="form row filters" action="/desk/articles">
          {state && <input type="hidden" name="state" value={state} />}
          <Field label="Words in the headline" name="q" type="search" value={filter.words} maxLength={200} />
          <Choice
            label="Section"
            name="section"
            value={filter.sectionId}
            options={all('Every section', sections)}
          />
          <Choice
            label="Author"
            name="author"
            value={filter.authorId}
            options={all('Every author', authors)}
          />
          <p className="tick">
            <input type="checkbox" id="mine" name="mine" value="yes" defaultChecked={mine} />
            <label htmlFor="mine">Begun by me</label>
          </p>
          <button type="submit">Show</button>
        </form>
      </search>
    </>
  )
}
