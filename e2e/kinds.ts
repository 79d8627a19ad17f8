/** A page of every kind a reader meets in the demo newsroom, by what it is. */
export const kinds = {
  front: '/',
  section: '/sections/city',
  topic: '/topics/council',
  author: '/authors/ines-calloway',
  'article with pictures, table and gallery': '/articles/eleven-weeks-with-bollard',
  'article with code, facts and an embed': '/articles/tide-gauge-open-data',
  'article with many comments': '/articles/sit-down-saltmere',
  'page about the paper': '/articles/about',
  'page of comments': '/articles/sit-down-saltmere/comments/1',
  'search form': '/search',
  'search results': '/search?q=harbour',
  'search without results': '/search?q=zyxwvut',
  'missing page': '/no-such-page',
  'withdrawn article': '/gone',
}
