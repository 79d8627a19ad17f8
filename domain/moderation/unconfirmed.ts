import type { Check } from './asked.ts'

export const unconfirmed: Check = {
  name: 'unconfirmed',
  check: ({ author }) =>
    author.confirmed
      ? null
      : {
          verdict: 'hold',
          reason:
            'Your comment waits for a moderator, because your e-mail address is not confirmed yet. Open the link we sent you, and your next ones need not wait for that; your account page can send it again.',
        },
}
