import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { test } from 'node:test'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { readerHtml } from './server/reader-html.ts'

/*
 * The rules of the house (ARCHITECTURE.md), each a small function over the sources. Every rule is also shown sources
 * that break it, so that none can hold merely because it sees nothing.
 */

type Source = { path: string; text: string }
type Rule = {
  promise: string
  /** What breaks the rule, in words; empty where nothing does. */
  broken: (sources: Source[]) => string[]
  /** Sources of which each, alone, breaks it. */
  red: Source[]
  /** Sources that look alike and don't. */
  green?: Source[]
}

const root = import.meta.dirname
const notOurs = /^(node_modules|data|public|test-results|playwright-report|next-env\.d\.ts|\..*)$/

function readTree(folder = ''): Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry): Source[] => {
    const path = posix.join(folder, entry.name)
    if (folder === '' && (notOurs.test(entry.name) || path === 'architecture.test.ts')) return []
    if (entry.isDirectory()) return readTree(path)
    if (!/\.(tsx?|mjs|css|md)$/.test(path)) return []
    return [{ path, text: readFileSync(join(root, path), 'utf8') }]
  })
}

const isCode = ({ path }: Source) => /\.(tsx?|mjs)$/.test(path)
const isTest = ({ path }: Source) => /\.test\.tsx?$|(^|\/)testing\.ts$/.test(path)
const at = (path: string, text: string): Source => ({ path, text })

/** What a source imports: a path in this project, or the name of a package or of a part of Node. */
function importsOf({ path, text }: Source): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const patterns = [
    /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^import\s*['"]([^'"]+)['"]/gm,
    /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g,
  ]
  return patterns
    .flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name!))
    .map((name) =>
      name.startsWith('#')
        ? name.slice(1)
        : name.startsWith('.')
          ? posix.join(posix.dirname(path), name)
          : name,
    )
}

const isOurs = (target: string) => /\.(tsx?|mjs|css)$/.test(target)
/** The folder at the top that a path lies in; a file at the top stands for itself. */
const placeOf = (path: string) => path.split('/')[0]!

/** Who may import whom. What is not named here belongs nowhere. */
const mayImport: Record<string, string[]> = {
  app: ['app', 'components', 'actions', 'cache.ts', 'auth.ts', 'env.ts', 'domain'],
  components: ['components', 'domain'],
  islands: ['islands', 'domain'],
  actions: ['actions', 'domain', 'db', 'cache.ts', 'auth.ts', 'env.ts'],
  'cache.ts': ['db', 'domain', 'server/changes.ts', 'server/renderings.ts', 'server/tags.ts'],
  'auth.ts': [
    ...['db', 'domain', 'env.ts', 'server/devices.ts', 'server/passwords.ts', 'server/providers.ts'],
    ...['server/session-token.ts', 'server/sign-in-password.ts', 'server/sign-in-provider.ts'],
  ],
  'proxy.ts': ['auth.ts', 'domain', 'env.ts'],
  jobs: ['jobs', 'domain', 'db', 'cache.ts', 'env.ts', 'server/mail.ts'],
  importers: ['importers', 'db', 'domain', 'server/pictures.ts', 'server/pictures/'],
  server: ['server', 'db', 'domain', 'jobs', 'env.ts'],
  db: ['db', 'domain'],
  domain: ['domain'],
  'env.ts': [],
  'env.test.ts': ['env.ts'],
  'auth.test.ts': ['auth.ts', 'db', 'domain', 'server/session-token.ts'],
  'instrumentation-client.ts': [],
  'next.config.ts': ['islands/build.ts'],
  'drizzle.config.ts': ['db/dialect.ts'],
}
/** What stands outside the running program and may reach for anything in it. */
const outside = /^(bin|bench|e2e)\/|^(playwright\.config\.ts|postcss\.config\.mjs)$/
const exceptions: Record<string, string[]> = {
  'server/main.ts': ['importers/demo/seed.ts'],
  'db/sender.ts': ['env.ts'],
  'actions/pictures.ts': ['server/pictures.ts'],
}
const isPersonal = (path: string) => /^app\/(\(personal\)|desk)\//.test(path)

function allows(from: string, target: string): boolean {
  const named = [
    ...(mayImport[placeOf(from)] ?? []),
    ...(exceptions[from] ?? []),
    ...(isPersonal(from) ? ['db'] : []),
  ]
  return named.some((to) => target === to || target.startsWith(to.endsWith('/') ? to : `${to}/`))
}

/** A package that only some files may import. */
function keptTo(name: string, allowed: RegExp, where: string, red: Source[], green: Source[]): Rule {
  const isIt = (target: string) => target === name || target.startsWith(`${name}/`) || target === `${name}.js`
  return {
    promise: `${where} alone imports ${name}`,
    broken: (sources) =>
      sources
        .filter((source) => isCode(source) && !allowed.test(source.path) && importsOf(source).some(isIt))
        .map(({ path }) => path),
    red,
    green,
  }
}

/** Text that only some files may hold. */
function heldBy(
  what: string,
  pattern: RegExp,
  looksAt: RegExp,
  allowed: RegExp | null,
  red: Source[],
  green: Source[],
): Rule {
  return {
    promise: what,
    broken: (sources) =>
      sources
        .filter(({ path, text }) => looksAt.test(path) && !allowed?.test(path) && pattern.test(text))
        .map(({ path }) => path),
    red,
    green,
  }
}

/** The names of exported functions without a docstring right above. */
function undocumented(text: string): string[] {
  const seen = new Set<string>()
  const missing: string[] = []
  const functions =
    /^export (?:default )?(?:async )?function\*? (\w+)|^export const (\w+)[^=\n]*= (?:async )?(?:<[^>\n]*>)?(?:\([^)]*\)|\w+)(?:: [^=]+?)? =>/gm
  for (const match of text.matchAll(functions)) {
    const name = (match[1] ?? match[2])!
    // The further signatures of one function stand under the docstring of the first.
    if (seen.has(name)) continue
    seen.add(name)
    const above = text
      .slice(0, match.index)
      .trimEnd()
      .replace(/\n\s*\/\/ biome-ignore.*$/, '')
    if (!above.endsWith('*/') || !above.slice(above.lastIndexOf('/*')).startsWith('/**')) missing.push(name)
  }
  return missing
}

const rules: Rule[] = [
  {
    promise: 'layers import only what lies below them',
    broken: (sources) =>
      sources
        .filter((source) => isCode(source) && !outside.test(source.path))
        .flatMap((source) =>
          importsOf(source)
            .filter((target) => isOurs(target) && !target.endsWith('.css') && !allows(source.path, target))
            .map((target) => `${source.path} imports ${target}`),
        ),
    red: [
      at('domain/a.ts', "import { db } from '#db/client.ts'"),
      at('domain/a.ts', "import type { Row } from '../db/schema.ts'"),
      at('domain/a.ts', "export { db } from '#db/client.ts'"),
      at('domain/a.ts', "const { db } = await import('#db/client.ts')"),
      at('domain/a.ts', "import {\n  a,\n  b,\n} from '#server/once.ts'"),
      at('db/a.ts', "import { env } from '#env.ts'"),
      at('db/a.ts', "import '../cache.ts'"),
      at('components/a/A.tsx', "import { db } from '#db/client.ts'"),
      at('components/a/A.tsx', "import { readSite } from '#cache.ts'"),
      at('components/desk/a.client.tsx', "import { publish } from '#actions/articles.ts'"),
      at('islands/a.ts', "import { each } from '#components/each.tsx'"),
      at('actions/a.ts', "import { once } from '#server/once.ts'"),
      at('actions/a.ts', "import { A } from '#components/a/A.tsx'"),
      at('app/(public)/page.tsx', "import { newest } from '#db/teasers.ts'"),
      at('app/layout.tsx', "import { siteSettings } from '#db/site.ts'"),
      at('app/a/page.tsx', "import { pageStore } from '#server/page-store.ts'"),
      at('importers/a.ts', "import { pageStore } from '#server/page-store.ts'"),
      at('server/a.ts', "import { seedDemo } from '#importers/demo/seed.ts'"),
      at('server/a.ts', "import { readSite } from '#cache.ts'"),
      at('jobs/a.ts', "import { once } from '#server/once.ts'"),
      at('cache.ts', "import { startClock } from './server/clock.ts'"),
      at('env.ts', "import { Site } from './domain/site.ts'"),
      at('lib/a.ts', "import { Site } from '#domain/site.ts'"),
    ],
    green: [
      at('app/(personal)/search/page.tsx', "import { search } from '#db/search.ts'"),
      at(
        'app/(public)/page.tsx',
        "import { readFront } from '#cache.ts'\nimport { A } from '../../components/a/A.tsx'",
      ),
      at('importers/a.ts', "import { storePicture } from '#server/pictures.ts'"),
      at('server/main.ts', "await import('#importers/demo/seed.ts')"),
      at('domain/a.ts', "// taken from '#db/client.ts'\n/* import { db } from '#db/client.ts' */"),
    ],
  },
  {
    promise: 'every file at the top and every folder has its place in the house',
    broken: (sources) =>
      sources
        .filter(
          (source) => isCode(source) && !outside.test(source.path) && !(placeOf(source.path) in mayImport),
        )
        .map(({ path }) => path),
    red: [at('lib/a.ts', ''), at('helpers.ts', ''), at('binding/a.ts', '')],
    green: [at('bin/start.mjs', ''), at('domain/a.ts', '')],
  },
  {
    promise: 'an import names its file in letters, so that these rules can read it',
    broken: (sources) =>
      sources
        .filter((source) => isCode(source) && !isTest(source) && !outside.test(source.path))
        .filter(({ text }) =>
          /(?<![\w.])(?:import|require)\(\s*(?!['"\s])/.test(text.replace(/\/\*[\s\S]*?\*\//g, '')),
        )
        .map(({ path }) => path),
    red: [at('domain/a.ts', 'await import(name)'), at('db/a.ts', 'await import(`#server/once.ts`)')],
    green: [at('server/a.ts', "await import('./b.ts')")],
  },
  {
    promise: 'domain imports zod, the Markdown of comments, and nothing else that is not its own',
    broken: (sources) =>
      sources
        .filter((source) => placeOf(source.path) === 'domain' && isCode(source) && !isTest(source))
        .flatMap((source) =>
          importsOf(source)
            .filter((target) => !isOurs(target) && target !== 'zod')
            .filter((target) => !(target === 'markdown-it' && source.path === 'domain/comment-text.ts'))
            .map((target) => `${source.path} imports ${target}`),
        ),
    red: [
      at('domain/a.ts', "import { readFileSync } from 'node:fs'"),
      at('domain/a/b.ts', "import type { ReactNode } from 'react'"),
      at('domain/a.ts', "import { headers } from 'next/headers'"),
      at('domain/a.ts', "import MarkdownIt from 'markdown-it'"),
    ],
    green: [
      at('domain/a.ts', "import { z } from 'zod'"),
      at('domain/comment-text.ts', "import MarkdownIt from 'markdown-it'"),
      at('domain/a.test.ts', "import fc from 'fast-check'"),
    ],
  },
  {
    promise: 'what tests are made of is imported by tests alone',
    broken: (sources) =>
      sources
        .filter((source) => isCode(source) && !isTest(source) && !outside.test(source.path))
        .filter((source) => importsOf(source).some((target) => isOurs(target) && isTest(at(target, ''))))
        .map(({ path }) => path),
    red: [
      at('db/a.ts', "import { freshDatabase } from './testing.ts'"),
      at('server/a.ts', "import '#domain/site.test.ts'"),
    ],
    green: [at('db/a.test.ts', "import { freshDatabase } from './testing.ts'")],
  },
  keptTo(
    'drizzle-orm',
    /^db\/|^drizzle\.config\.ts$/,
    'db/',
    [
      at('cache.ts', "import { eq } from 'drizzle-orm'"),
      at('bench/a.ts', "import { Db } from 'drizzle-orm/better-sqlite3'"),
    ],
    [at('db/a.ts', "import { eq } from 'drizzle-orm'")],
  ),
  keptTo(
    'next/cache',
    /^$/,
    'nobody: the page store is the only cache, so nobody',
    [
      at('actions/a.ts', "import { revalidateTag } from 'next/cache'"),
      at('app/page.tsx', "import { cacheTag } from 'next/cache.js'"),
    ],
    [at('cache.ts', "import { cache } from 'react'")],
  ),
  keptTo(
    'next-auth',
    /^auth\.ts$/,
    'auth.ts',
    [
      at('actions/a.ts', "import { signIn } from 'next-auth'"),
      at('app/page.tsx', "import { useSession } from 'next-auth/react'"),
    ],
    [at('auth.ts', "import NextAuth from 'next-auth'")],
  ),
  {
    promise: 'a public page knows nobody: it imports neither the session nor what came with the request',
    broken: (sources) =>
      sources
        .filter(({ path }) => path.startsWith('app/(public)/'))
        .filter((source) =>
          importsOf(source).some((target) => target === 'auth.ts' || /^next\/headers(\.js)?$/.test(target)),
        )
        .map(({ path }) => path),
    red: [
      at('app/(public)/page.tsx', "import { viewer } from '#auth.ts'"),
      at('app/(public)/a/page.tsx', "import { cookies } from 'next/headers'"),
    ],
    green: [at('app/(personal)/account/page.tsx', "import { viewer } from '#auth.ts'")],
  },
  heldBy(
    'only the desk has React client components, and their names say so',
    /^\s*['"]use client['"]/m,
    /\.(tsx?|mjs)$/,
    /^components\/desk\/.*\.client\.tsx$/,
    [
      at('components/articles/A.tsx', "'use client'\n"),
      at('components/desk/A.tsx', '"use client"\n'),
      at('app/a.client.tsx', "'use client'"),
    ],
    [
      at('components/desk/editor/A.client.tsx', "'use client'\n"),
      at('components/a/A.tsx', "const text = 'we use client code'"),
    ],
  ),
  heldBy(
    'only actions/ takes changes from browsers',
    /^\s*['"]use server['"]/m,
    /\.(tsx?|mjs)$/,
    /^actions\//,
    [at('app/page.tsx', "async function save() {\n  'use server'\n}"), at('db/a.ts', '"use server"\n')],
    [at('actions/comments.ts', "'use server'\n")],
  ),
  {
    promise: 'every action goes through the one door',
    broken: (sources) =>
      sources
        .filter((source) => placeOf(source.path) === 'actions' && isCode(source) && !isTest(source))
        .filter(({ path }) => path !== 'actions/door.ts')
        .flatMap(({ path, text }) =>
          [...text.matchAll(/^export (?!type )(.*)$/gm)]
            .filter(([, rest]) => !/^const \w+ = action\(/.test(rest!))
            .map(([line]) => `${path}: ${line}`),
        ),
    red: [
      at('actions/a.ts', 'export async function deleteArticle(id: string) {}'),
      at('actions/a.ts', 'export const deleteArticle = async () => {}'),
      at('actions/a.ts', 'export const deleteArticle = withAction(door, run)'),
      at('actions/a.ts', 'export const a = action({}, run)\nexport function b() {}'),
      at('actions/a.ts', 'export { deleteArticle }'),
      at('actions/a.ts', "export * from './b.ts'"),
      at('actions/desk/a.ts', 'export const b = run'),
    ],
    green: [
      at('actions/a.ts', 'export type Given = string\nexport const a = action(\n  {},\n  run,\n)'),
      at('actions/door.ts', 'export function action() {}'),
      at('domain/a.ts', 'export function may() {}'),
    ],
  },
  heldBy(
    'markup comes from data; JsonLd alone writes it as text',
    /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write/,
    /^(app|components|islands)\/.*\.tsx?$/,
    /^components\/page\/JsonLd\.tsx$|\.test\.ts$/,
    [
      at('components/body/A.tsx', '<p dangerouslySetInnerHTML={{ __html: html }} />'),
      at('islands/a.ts', 'element.innerHTML = answer'),
      at('islands/a.ts', "element.insertAdjacentHTML('beforeend', answer)"),
    ],
    [
      at('components/page/JsonLd.tsx', 'dangerouslySetInnerHTML'),
      at('islands/a.ts', 'if (a.innerHTML === b) c()'),
    ],
  ),
  heldBy(
    'no page carries a style attribute: its policy forbids it',
    /\sstyle=/,
    /^(components|app)\/.*\.tsx$/,
    // Never drawn by the server: in the browser React sets it through the DOM, which the policy lets be.
    /^components\/desk\/editor\/views\/FocalPoint\.client\.tsx$/,
    [
      at('components/a/A.tsx', '<p style={{ color }}>'),
      at('app/page.tsx', '<p style="color: red">'),
      at('components/a/A.tsx', '<p\n  style={x}\n>'),
    ],
    [at('components/a/A.tsx', '<p data-style="x">')],
  ),
  heldBy(
    'default exports stand only where Next or a tool asks for one',
    /^export default\b|^export \{[^}]*\bdefault\b[^}]*\}/m,
    /\.(tsx?|mjs)$/,
    /^app\/|^[\w.-]+\.config\.(ts|mjs)$|^proxy\.ts$|^server\/cache-handler\.ts$/,
    [
      at('components/a/A.tsx', 'export default function A() {}'),
      at('domain/a.ts', 'const a = 1\nexport default a'),
      at('domain/a.ts', 'export { a as default }'),
      at('db/a.ts', "export { default } from './b.ts'"),
    ],
    [at('app/page.tsx', 'export default function Page() {}'), at('next.config.ts', 'export default config')],
  ),
  heldBy(
    'no file is a barrel',
    /(?:)/,
    /(^|\/)index\.(tsx?|mjs|css)$/,
    null,
    [at('domain/index.ts', ''), at('components/body/index.tsx', '')],
    [at('domain/reindex.ts', '')],
  ),
  {
    promise: 'no file or folder is called utils, helpers or common: it is called what it is about',
    broken: (sources) =>
      sources
        .map(({ path }) => path)
        .filter((path) =>
          path.split('/').some((part) => /(^|[-_.])(utils?|helpers?|common)([-_.]|$)/i.test(part)),
        ),
    red: [
      'utils.ts',
      'domain/date-utils.ts',
      'components/common/A.tsx',
      'db/helper.ts',
      'server/Utils/a.ts',
    ].map((path) => at(path, '')),
    green: [at('domain/commoners.ts', ''), at('domain/uncommon.ts', '')],
  },
  heldBy(
    'nothing is left to be done later',
    /\b(TODO|FIXME)\b/,
    /./,
    null,
    [at('domain/a.ts', '// TODO: bound this'), at('README.md', 'FIXME'), at('app/globals.css', '/* TODO */')],
    [at('importers/demo/articles/a.ts', 'TODOS LOS DÍAS')],
  ),
  {
    promise: 'a file has at most 250 lines',
    broken: (sources) =>
      sources
        .filter((source) => /\.(tsx?|mjs|css)$/.test(source.path) && !isTest(source))
        .filter(({ path }) => !/^(importers\/demo\/articles|db\/migrations)\//.test(path))
        .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
        .filter(({ lines }) => lines > 250)
        .map(({ path, lines }) => `${path}: ${lines}`),
    red: [
      at('domain/a.ts', '\n'.repeat(251)),
      at('components/a.css', '\n'.repeat(251)),
      at('bin/a.mjs', '\n'.repeat(251)),
    ],
    green: [
      at('domain/a.ts', 'a\n'.repeat(250)),
      at('domain/a.test.ts', '\n'.repeat(900)),
      at('importers/demo/articles/a.ts', '\n'.repeat(900)),
    ],
  },
  {
    promise: 'every function that domain, db, server or cache offers says what it takes and gives',
    broken: (sources) =>
      sources
        .filter(
          ({ path }) => /^(domain|db|server)\/.*\.ts$|^cache\.ts$/.test(path) && !/\.test\.ts$/.test(path),
        )
        .flatMap(({ path, text }) => undocumented(text).map((name) => `${path}: ${name}`)),
    red: [
      at('domain/a.ts', 'export function a() {}'),
      at('db/a.ts', '// Gives a.\nexport async function a() {}'),
      at('server/a.ts', '/* Gives a. */\nexport function a() {}'),
      at('cache.ts', '/** Gives a. */\nexport function a() {}\nexport function b() {}'),
      at('domain/a.ts', 'export const a = (b: string): string => b'),
      at('domain/a.ts', 'export const a = async (\n  b: string,\n) => b'),
      at('server/a.ts', '/** About b. */\nconst b = 1\n\nexport function* a() {}'),
    ],
    green: [
      at(
        'domain/a.ts',
        '/**\n * Gives a.\n */\nexport function a(b: 1): 1\nexport function a(b: 2): 2\nexport function a() {}',
      ),
      at(
        'domain/a.ts',
        '/** Gives a. */\nexport const a = (b: string) => b\nexport const c = 1\nfunction d() {}',
      ),
      at('components/a.ts', 'export function a() {}'),
    ],
  },
]

const tree = readTree()

test('the rules read the whole tree, and what it imports', () => {
  const paths = tree.map(({ path }) => path)
  for (const path of [
    'domain/body.ts',
    'db/articles.ts',
    'cache.ts',
    'app/(public)/page.tsx',
    'components/page/page.css',
  ])
    assert.ok(paths.includes(path), path)
  assert.ok(paths.every((path) => !path.includes('node_modules') && !path.startsWith('.')))
  const read = importsOf(tree.find(({ path }) => path === 'db/articles.ts')!)
  for (const target of ['drizzle-orm', 'domain/articles.ts', 'db/client.ts'])
    assert.ok(read.includes(target), target)
})

for (const { promise, broken, red, green = [] } of rules) {
  test(promise, () => assert.deepEqual(broken(tree), []))
  test(`this rule sees what breaks it: ${promise}`, () => {
    assert.ok(red.length > 0)
    for (const source of red) assert.notDeepEqual(broken([source]), [], `${source.path}: ${source.text}`)
    for (const source of green) assert.deepEqual(broken([source]), [])
    assert.equal(broken([...green, red[0]!]).length, broken([red[0]!]).length)
  })
}

/** The scripts in a page that a browser would run and that are not our islands, and what it would fetch for them. */
function foreignScripts(html: string): string[] {
  const found: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const value = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value ?? ''
      const isData = /^(application\/ld\+json|speculationrules)$/.test(value('type'))
      const isIsland = /^\/islands\/[\w.-]+\.js$/.test(value('src'))
      if (node.tagName === 'script' && !isData && !isIsland) found.push(`script ${value('src')}`)
      const forScripts = value('as') === 'script' || value('rel') === 'modulepreload'
      if (node.tagName === 'link' && forScripts) found.push(`link ${value('href')}`)
      for (const { name } of node.attrs) if (name.startsWith('on')) found.push(`${node.tagName} ${name}`)
    }
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return found
}

// What Next 16 sends: script preloads, chunks, the bootstrap and the page's data in pieces, among what is ours.
const fromNext = `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0b1.js"/><link rel="modulepreload" href="/_next/static/chunks/0b2.mjs"/>
<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next"/><link rel="preload" href="/fonts/a.woff2" as="font" type="font/woff2" crossorigin=""/>
<script src="/_next/static/chunks/0b1.js" async=""></script><script src="/_next/static/chunks/polyfill.js" noModule=""></script>
<script type="module" src="/islands/main-1a2b.js"></script></head><body><div hidden=""><!--$--><!--/$--></div>
<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the board.</p>
<script type="application/ld+json">{"headline":"\\u003c/script>\\u003cscript>alert(1)"}</script>
<script id="_R_">self.__next_r="x"</script><script>(self.__next_f=self.__next_f||[]).push([0])</script>
<script>self.__next_f.push([1,"0:[\\"\\u003c/script>\\"]\\n"])</script>
<script src="https://elsewhere.example/islands/main.js"></script><script type="module" src="/_next/islands/x.js"></script>
<script type="text/javascript" data-note='src="/islands/a.js"' src="/a.js"></script></body></html>`

test('a reader page ships no script but the site’s own islands', () => {
  assert.equal(foreignScripts(fromNext).length, 10, 'the check sees every one of them')
  const html = readerHtml(fromNext)
  assert.deepEqual(foreignScripts(html), [])
  assert.ok(html.includes('<script type="module" src="/islands/main-1a2b.js"></script>'))
  assert.ok(
    html.includes('application/ld+json') && html.includes('as="font"') && html.includes('rel="stylesheet"'),
  )
  assert.ok(html.includes('&lt;script&gt;alert(1)'))
})

test('the check of reader pages sees scripts in every disguise', () => {
  for (const html of [
    '<script>1</script>',
    '<SCRIPT SRC=/a.js></SCRIPT>',
    '<p onclick="x()">a</p>',
    '<link rel=modulepreload href=/a.mjs>',
  ])
    assert.equal(foreignScripts(html).length, 1, html)
})

/** Addresses that a lock file would fetch packages from. */
const fetchedFrom = (lock: string) =>
  [...lock.matchAll(/"resolved":\s*"([^"]*)"/g)].map(([, address]) => address!)
/** Dependencies that are not pinned to one version. */
function unpinned(manifest: Record<string, unknown>): string[] {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']
  return kinds.flatMap((kind) =>
    Object.entries((manifest[kind] ?? {}) as Record<string, unknown>)
      .filter(([, version]) => !/^(\$[\w@/-]+|\d+\.\d+\.\d+(-[\w.]+)?)$/.test(String(version)))
      .map(([name, version]) => `${name}: ${version}`),
  )
}

test('every package is pinned to one version', () => {
  assert.deepEqual(unpinned(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))), [])
  for (const version of ['^1.0.0', '~1.0.0', '1.x', '*', 'latest', '>=1.0.0', 'github:a/b', '1.0.0 || 2.0.0'])
    assert.equal(unpinned({ devDependencies: { a: version } }).length, 1, version)
  assert.deepEqual(unpinned({ dependencies: { a: '1.0.0', b: '5.0.0-beta.32' } }), [])
})

test('the lock file names no registry: packages come from where the machine’s npm gets them', () => {
  assert.deepEqual(fetchedFrom(readFileSync(join(root, 'package-lock.json'), 'utf8')), [])
  assert.doesNotMatch(readFileSync(join(root, '.npmrc'), 'utf8'), /registry\s*=\s*\S*:\/\//)
  assert.deepEqual(fetchedFrom('{ "a": { "resolved": "https://registry.example/a.tgz" } }'), [
    'https://registry.example/a.tgz',
  ])
})
