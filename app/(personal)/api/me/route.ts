import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { viewer } from '#auth.ts'
import { likedBy } from '#db/likes.ts'
import { ownCommentsOn } from '#db/own-comments.ts'
import { commentParts } from '#domain/comment-text.ts'
import { mayUseAccount } from '#domain/permissions.ts'
import { isStaff } from '#domain/roles.ts'

/** What a page can't know because it is the same for everyone: who is reading it, and what on it is theirs. */
export async function GET(request: NextRequest): Promise<Response> {
  const who = await viewer()
  if (!who || !mayUseAccount(who)) return Response.json({})
  const article = z.uuid().safeParse(request.nextUrl.searchParams.get('article'))
  const [likes, own] = article.success
    ? await Promise.all([likedBy(who.id, article.data), ownCommentsOn(article.data, who.id, new Date())])
    : [[], []]
  return Response.json({
    name: who.name,
    staff: isStaff(who.role),
    likes,
    mine: own.map(({ id, number, parentId, status, text, reason, editableUntil }) => ({
      ...{ id, number, parentId, status, editableUntil },
      // Published ones stand on the page already.
      ...(status !== 'published' && { text: commentParts(text), reason }),
    })),
  })
}
