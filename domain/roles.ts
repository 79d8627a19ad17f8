import { z } from 'zod'

/** What somebody is to the paper. Everybody but a reader is staff. */
export const Role = z.enum(['reader', 'moderator', 'writer', 'editor', 'administrator'])
export type Role = z.infer<typeof Role>

/** Who is asking, as the row in the database says at this request. */
export type Viewer = {
  id: string
  name: string
  email: string
  role: Role
  /** Whether they opened the link that was mailed to them. */
  confirmed: boolean
  /** Suspended at this moment. */
  suspended: boolean
}

/** Whether a role is one of the paper's own people. */
export function isStaff(role: Role): boolean {
  return role === 'moderator' || role === 'writer' || role === 'editor' || role === 'administrator'
}
