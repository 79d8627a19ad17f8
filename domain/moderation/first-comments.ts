import type { Check } from './asked.ts'

/** Until so many of somebody's comments were published, each is read first. */
const readFirst = 2

export const firstComments: Check = {
  name: 'first-comments',
  check: ({ author }) =>
    author.published >= readFirst
      ? null
      : {
          verdict: 'hold',
          reason:
            'Your comment waits for a moderator, who reads the first two of every new account. You need not do anything; after that yours appear at once.',
        },
}
