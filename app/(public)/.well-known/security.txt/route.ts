import { readSecurityExpiry, readSite } from '#cache.ts'
import { env } from '#env.ts'
import { text } from '../../../text-answer.ts'

/** RFC 9116: how to tell about a hole. */
export async function GET() {
  const { site } = await readSite()
  const expires = await readSecurityExpiry()
  const contact = site.email ? `mailto:${site.email}` : `${env.SITE_URL}/articles/contact`
  return text(`Contact: ${contact}
Expires: ${expires.toISOString()}
Preferred-Languages: ${site.language}
Canonical: ${env.SITE_URL}/.well-known/security.txt
`)
}
