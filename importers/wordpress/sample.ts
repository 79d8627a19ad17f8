import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

/* Exports made for tests. */

export const folder = mkdtempSync(join(tmpdir(), 'broadsheet-wordpress-'))
after(() => rmSync(folder, { recursive: true, force: true }))

export function write(content: string | Buffer, name = 'export.xml'): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespaces =
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"'

/** An export with these things in its channel. */
export function wxr(...inside: string[]): string {
  return `${declaration}<rss version="2.0" ${namespaces}>
<channel>
<title>The Old Paper</title>
<link>https://old.example</link>
<pubDate>Tue, 27 Jan 2015 14:56:57 +0000</pubDate>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://old.example</wp:base_blog_url>
<wp:author><wp:author_login>maria</wp:author_login><wp:author_display_name><![CDATA[Maria Ortiz]]></wp:author_display_name></wp:author>
${inside.join('\n')}
</channel>
</rss>
`
}

type Item = Partial<
  Record<
    | 'type'
    | 'status'
    | 'title'
    | 'slug'
    | 'link'
    | 'content'
    | 'excerpt'
    | 'date'
    | 'modified'
    | 'password'
    | 'url'
    | 'creator',
    string
  >
> & {
  id: number
  parent?: number
  sticky?: boolean
  more?: string
}

/** A post or whatever `type` says. `content` is wrapped in CDATA, `more` goes in as it stands. */
export function item(given: Item): string {
  const {
    type = 'post',
    status = 'publish',
    title = `Post ${given.id}`,
    date = '2015-03-01 10:00:00',
    creator = 'maria',
  } = given
  const cdata = (text = '') => `<![CDATA[${text}]]>`
  return `<item><title>${cdata(title)}</title><link>${given.link ?? `https://old.example/2015/03/${given.slug ?? `post-${given.id}`}/`}</link>
<dc:creator>${creator}</dc:creator><guid isPermaLink="false">https://old.example/?p=${given.id}</guid>
<content:encoded>${cdata(given.content ?? `Text of ${given.id}.`)}</content:encoded><excerpt:encoded>${cdata(given.excerpt)}</excerpt:encoded>
<wp:post_id>${given.id}</wp:post_id><wp:post_date>${date}</wp:post_date><wp:post_date_gmt>${date}</wp:post_date_gmt>
${given.modified ? `<wp:post_modified_gmt>${given.modified}</wp:post_modified_gmt>` : ''}
<wp:comment_status>open</wp:comment_status><wp:post_name>${given.slug ?? ''}</wp:post_name><wp:status>${status}</wp:status>
<wp:post_parent>${given.parent ?? 0}</wp:post_parent><wp:post_type>${type}</wp:post_type><wp:post_password>${given.password ?? ''}</wp:post_password>
<wp:is_sticky>${given.sticky ? 1 : 0}</wp:is_sticky>${given.url ? `<wp:attachment_url>${given.url}</wp:attachment_url>` : ''}${given.more ?? ''}</item>`
}

export function comment(
  id: number,
  content: string,
  given: { parent?: number; approved?: string; type?: string; author?: string } = {},
): string {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[${given.author ?? `Reader ${id}`}]]></wp:comment_author>
<wp:comment_date_gmt>2015-03-0${(id % 9) + 1} 12:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${content}]]></wp:comment_content>
<wp:comment_approved>${given.approved ?? '1'}</wp:comment_approved><wp:comment_type>${given.type ?? ''}</wp:comment_type><wp:comment_parent>${given.parent ?? 0}</wp:comment_parent></wp:comment>`
}

export function meta(key: string, value: string | number): string {
  return `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
}

export function term(domain: string, slug: string, name: string): string {
  return `<category domain="${domain}" nicename="${slug}"><![CDATA[${name}]]></category>`
}
