import { isStaff, Role, type Viewer } from './roles.ts'

/*
 * Who may do what: every predicate is here and nowhere else. Each says yes to what it names and no to everything else:
 * nobody, an unknown role, a suspended account, a missing row.
 */

type Asking = Viewer | null | undefined

function is(viewer: Asking, ...roles: Role[]): boolean {
  return Boolean(viewer) && viewer!.suspended === false && roles.includes(viewer!.role)
}

/** Has an account, suspended or not, with a role there is. */
function isSomebody(viewer: Asking): boolean {
  return Boolean(viewer?.id) && Role.safeParse(viewer!.role).success
}

/** Signing up, in and out, and links that were mailed: what is asked for there is a password or the link itself. */
export function mayKnock(_viewer: Asking): boolean {
  return true
}

/** Signed in, suspended or not: may see and change what is their own account's. */
export function mayUseAccount(viewer: Asking): boolean {
  return isSomebody(viewer)
}

/** May ask for a comment to be taken; what becomes of it is for `moderation/` to say, suspension included. */
export function mayComment(viewer: Asking): boolean {
  return isSomebody(viewer)
}

/** May like or report what others wrote. */
export function mayReact(viewer: Asking): boolean {
  return is(viewer, 'reader', 'moderator', 'writer', 'editor', 'administrator')
}

/** The desk and everything below /desk. */
export function mayUseDesk(viewer: Asking): boolean {
  return is(viewer, 'moderator', 'writer', 'editor', 'administrator')
}

/** May judge comments and reports, and suspend readers. */
export function mayModerate(viewer: Asking): boolean {
  return is(viewer, 'moderator', 'editor', 'administrator')
}

/** Moderators take back their own verdict for ten minutes, as long as it is the last word on the comment. */
export function mayTakeBack(
  viewer: Asking,
  verdict: { check: string; byId: string | null; at: Date } | null | undefined,
  now: Date,
): boolean {
  if (!verdict || !mayModerate(viewer)) return false
  const own = verdict.check === 'moderator' && verdict.byId === viewer!.id
  return own && now.getTime() - verdict.at.getTime() < 600_000
}

/** Readers can be suspended by any moderator, staff by an administrator alone, nobody by themselves. */
export function maySuspend(viewer: Asking, person: { id: string; role: Role } | null | undefined): boolean {
  if (!person?.id || !viewer || viewer.id === person.id) return false
  return isStaff(person.role) || person.role !== 'reader' ? is(viewer, 'administrator') : mayModerate(viewer)
}

/** May begin an article, keep drafts and bring in pictures. */
export function mayWrite(viewer: Asking): boolean {
  return is(viewer, 'writer', 'editor', 'administrator')
}

/** Writers change what they began, as long as it is a draft; editors everything. */
export function mayEditArticle(
  viewer: Asking,
  article: { createdBy: string | null; status: string } | null | undefined,
): boolean {
  if (!article) return false
  if (is(viewer, 'editor', 'administrator')) return true
  return is(viewer, 'writer') && article.status === 'draft' && article.createdBy === viewer!.id
}

/** What they type is kept for them while they may edit it, and for who began it also once an editor has taken it on. */
export function mayKeepDraft(
  viewer: Asking,
  article: { createdBy: string | null; status: string } | null | undefined,
): boolean {
  if (!article || !mayWrite(viewer)) return false
  return mayEditArticle(viewer, article) || article.createdBy === viewer!.id
}

/** Editors set the focal point of any picture; writers of what just came in, which readers can't see yet. */
export function maySetFocalPoint(
  viewer: Asking,
  picture: { createdAt: Date } | null | undefined,
  now: Date,
): boolean {
  if (!picture) return false
  if (is(viewer, 'editor', 'administrator')) return true
  return is(viewer, 'writer') && now.getTime() - picture.createdAt.getTime() < 3_600_000
}

/** Everything readers then see: publish, schedule, update, correct, withdraw, the front, sections, topics, redirects. */
export function mayPublish(viewer: Asking): boolean {
  return is(viewer, 'editor', 'administrator')
}

/** People's roles, invitations, the site's settings, the audit log. */
export function mayAdminister(viewer: Asking): boolean {
  return is(viewer, 'administrator')
}
