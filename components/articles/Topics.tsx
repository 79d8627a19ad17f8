import { topicPath } from '#components/paths.ts'
import type { Topic } from '#domain/topics.ts'

export function Topics({ topics }: { topics: Topic[] }) {
  if (topics.length === 0) return null
  return (
    <nav className="topics" aria-label="Topics">
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={topicPath(topic)}>{topic.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
