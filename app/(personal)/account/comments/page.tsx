import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { viewer } from '#auth.ts'
import { OwnComments } from '#components/comments/OwnComments.tsx'
import { ownComments } from '#db/own-comments.ts'
import { siteSettings } from '#db/site.ts'
import { mayUseAccount } from '#domain/permissions.ts'
import { type Asked, asked } from '../../asked.ts'
import { SitePage } from '../../site-page.tsx'

export const metadata: Metadata = { title: 'Your comments', robots: { index: false } }

export default async function OwnCommentsPage({ searchParams }: { searchParams: Asked }) {
  const who = await viewer()
  if (!who || !mayUseAccount(who)) redirect('/sign-in?next=/account/comments')
  const before = z.uuid().safeParse(await asked(searchParams, 'before'))
  const [page, site] = await Promise.all([
    ownComments(who.id, before.success ? before.data : null, new Date()),
    siteSettings(),
  ])
  const isDeleted = (await asked(searchParams, 'done')) === 'deleted'
  return (
    <SitePage>
      <OwnComments {...page} site={site} said={isDeleted ? 'Your comment is deleted.' : undefined} />
    </SitePage>
  )
}
