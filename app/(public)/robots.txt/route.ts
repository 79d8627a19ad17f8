import { env } from '#env.ts'
import { text } from '../../text-answer.ts'

export function GET() {
  return text(`User-agent: *
Disallow: /desk
Disallow: /account

Sitemap: ${env.SITE_URL}/sitemap.xml
Sitemap: ${env.SITE_URL}/news-sitemap.xml
`)
}
