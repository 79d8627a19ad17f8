import { article } from './article.ts'
import type { Check } from './asked.ts'
import { bannedPhrases } from './banned-phrases.ts'
import { firstComments } from './first-comments.ts'
import { newcomerLinks } from './newcomer-links.ts'
import { repeated } from './repeated.ts'
import { staff } from './staff.ts'
import { suspended } from './suspended.ts'
import { tooFast } from './too-fast.ts'
import { unconfirmed } from './unconfirmed.ts'

/** The policy: in this order each comment is checked, and the first check that decides has the last word. */
export const checks: readonly Check[] = [
  staff,
  suspended,
  article,
  unconfirmed,
  tooFast,
  repeated,
  newcomerLinks,
  bannedPhrases,
  firstComments,
]
