/** How often something may be tried: `times` within `minutes`. */
export type Limit = { times: number; minutes: number }

/**
 * Per what it is counted. `network`: where a request comes from. `account`: the address it is about, whether or not
 * there is an account. `device`: a browser that signed in to that account before.
 */
export const limits = {
  /** All tries to sign in from one network, to whatever account. */
  'sign-in network': { times: 30, minutes: 15 },
  /** One network at one account. */
  'sign-in account+network': { times: 5, minutes: 15 },
  /** All networks together at one account; browsers that signed in to it before are counted apart. */
  'sign-in account': { times: 30, minutes: 60 },
  'sign-in device': { times: 10, minutes: 15 },
  'sign-up network': { times: 10, minutes: 60 },
  /** Letters to one address, whoever asks for them. */
  'letter account': { times: 5, minutes: 60 },
  'letter network': { times: 20, minutes: 60 },
  /** Links that were mailed or printed: nobody guesses one, and nobody shall try. */
  'link network': { times: 60, minutes: 15 },
  /** The password asked for again, by somebody signed in. */
  'password user': { times: 10, minutes: 15 },
  /** Forms that could not be taken and are kept, of those who aren't signed in: from one network, and from all. */
  'form network': { times: 60, minutes: 60 },
  'form strangers': { times: 3000, minutes: 60 },
  /** The same, of one account. */
  'form account': { times: 200, minutes: 60 },
} satisfies Record<string, Limit>
export type Limited = keyof typeof limits

/** The longest span anything is counted over, in minutes. */
export const longestSpan = Math.max(...Object.values(limits).map((limit) => limit.minutes))

/** Said to whoever tried too often. */
export function comeBackLater(minutes: number): string {
  return `That was tried too often. Please wait ${minutes === 60 ? 'an hour' : `${minutes} minutes`} and try again.`
}
