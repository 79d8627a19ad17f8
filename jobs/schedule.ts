import { forgetOldAttempts } from '#db/attempts.ts'
import { forgetFailedJobs } from '#db/jobs.ts'
import { forgetKeptForms } from '#db/kept-forms.ts'
import { forgetOldReads } from '#db/reads.ts'
import { forgetOldTokens } from '#db/tokens.ts'

const hour = 3_600_000

/** Everything done again and again, and how often (in milliseconds). Each is done at the start as well. */
export const schedule: { what: string; every: number; run: (now: Date) => Promise<void> }[] = [
  { what: 'forgetting old attempts', every: hour, run: forgetOldAttempts },
  { what: 'forgetting old links', every: 24 * hour, run: forgetOldTokens },
  { what: 'forgetting jobs that failed for good', every: 24 * hour, run: forgetFailedJobs },
  { what: 'forgetting old counts of reads', every: 24 * hour, run: forgetOldReads },
  { what: 'forgetting what was typed and never sent', every: hour, run: forgetKeptForms },
]
