'use server'
import { z } from 'zod'
import { guestByline } from '#db/bylines.ts'
import { mayWrite } from '#domain/permissions.ts'
import { Text } from '#domain/text.ts'
import { action } from './door.ts'

/** The author of that name, made on the spot where there is none: for guests and agencies. */
export const ensureGuest = action(
  {
    input: z.object({
      name: Text.trim()
        .min(1, 'Write the name as it should stand in the byline.')
        .max(120, 'A name can have at most 120 characters. Please shorten it.'),
    }),
    may: mayWrite,
  },
  ({ viewer, input: { name } }) => guestByline(name, viewer),
)
