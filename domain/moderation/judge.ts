import type { Asked, Check, Decision } from './asked.ts'
import { checks } from './checks.ts'

export type Judged = Required<Decision> & {
  /** The name of the check that decided; `passed` where none did. */
  check: string
}

/** What becomes of a comment: what the first check that decides says, and publication where none does. */
export function judge(asked: Asked, policy: readonly Check[] = checks): Judged {
  for (const { name, check } of policy) {
    const decision = check(asked)
    if (decision) return { evidence: '', ...decision, check: name }
  }
  return { verdict: 'publish', check: 'passed', reason: 'Your comment is published.', evidence: '' }
}
