import type { Author } from '#domain/authors.ts'
import type { Topic } from '#domain/topics.ts'

/** What there is to choose from in an article's settings. */
export type Choices = {
  sections: { id: string; name: string }[]
  topics: Pick<Topic, 'id' | 'name'>[]
  authors: Pick<Author, 'id' | 'name' | 'title'>[]
}
