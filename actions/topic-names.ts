'use server'
import { z } from 'zod'
import { topicNamed } from '#db/topic-names.ts'
import { mayPublish } from '#domain/permissions.ts'
import { Text } from '#domain/text.ts'
import { action } from './door.ts'

/** The topic of that name, made on the spot where there is none. */
export const ensureTopicNamed = action(
  {
    input: z.object({
      name: Text.trim()
        .min(1, 'Write the name of the topic.')
        .max(80, 'A topic’s name can have at most 80 characters. Please shorten it.'),
    }),
    may: mayPublish,
  },
  ({ viewer, input: { name } }) => topicNamed(name, viewer),
)
