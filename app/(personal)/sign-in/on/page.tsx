import type { Metadata } from 'next'
import { viewer, wayElsewhere } from '#auth.ts'
import { Doorway } from '#components/accounts/Doorway.tsx'
import { SitePage } from '../../site-page.tsx'

export const metadata: Metadata = { title: 'Going on', robots: { index: false } }

/** Leads on to another provider, by itself and by a link. */
export default async function SignInOnPage() {
  await viewer()
  const address = await wayElsewhere()
  return (
    <SitePage>
      {address && <meta httpEquiv="refresh" content={`0;url=${address}`} />}
      <Doorway title="Going on">
        <p>
          {address ? (
            <a href={address}>On to {new URL(address).hostname}, to sign in there</a>
          ) : (
            <a href="/sign-in">Please begin again</a>
          )}
        </p>
      </Doorway>
    </SitePage>
  )
}
