import { z } from 'zod'
import { Text } from './text.ts'

/** Why a reader thinks a comment breaks the rules. */
export const reportReasons = {
  insult: 'It insults or threatens somebody',
  hate: 'It spreads hate against a group',
  advertising: 'It is advertising',
  untrue: 'It says something that is known to be untrue',
  private: 'It reveals private things about somebody',
  'off-topic': 'It has nothing to do with the article',
  other: 'Something else',
} as const
export type ReportReason = keyof typeof reportReasons

export const ReportReason = z.enum(
  Object.keys(reportReasons) as [ReportReason, ...ReportReason[]],
  'Please choose what is wrong with the comment.',
)

export const Report = z
  .object({
    commentId: z.uuid('This comment can’t be found. It may have been deleted.'),
    reason: ReportReason,
    text: Text.trim().max(1000, 'Please say it in at most 1,000 characters.').default(''),
  })
  .refine(({ reason, text }) => reason !== 'other' || text.length > 0, {
    path: ['text'],
    message: 'Please write what is wrong with the comment.',
  })
