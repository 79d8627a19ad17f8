import { each } from '#components/each.tsx'
import type { ListItem } from '#domain/body.ts'
import { Spans } from './Spans.tsx'

export function List({ ordered, items }: { ordered: boolean; items: ListItem[] }) {
  const Kind = ordered ? 'ol' : 'ul'
  return (
    <Kind>
      {each(items, (item) => (
        <li>
          <Spans of={item.text} />
          {item.list && <List {...item.list} />}
        </li>
      ))}
    </Kind>
  )
}
