import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { buildSync } from 'esbuild'

/**
 * Bundles the custom elements for the reader's browser into one file in `outdir` and takes older ones away. Gives the
 * name of the file, which changes with its content: `islands-AB12CD34.js`. `dev`: readable, with a source map inside, and
 * beside that of the last build, which a server may be giving out.
 */
export function buildIslands(outdir: string, { dev = false }: { dev?: boolean } = {}): string {
  mkdirSync(outdir, { recursive: true })
  const named = dev ? /^islands-dev-\w+\.js$/ : /^islands-\w+\.js$/
  const { outputFiles } = buildSync({
    entryPoints: { islands: join(import.meta.dirname, 'main.ts') },
    outdir: resolve(outdir),
    entryNames: dev ? '[name]-dev-[hash]' : '[name]-[hash]',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: !dev,
    sourcemap: dev ? 'inline' : false,
    legalComments: 'none',
    write: false,
  })
  const name = basename(outputFiles[0]!.path)
  for (const old of readdirSync(outdir)) if (named.test(old) && old !== name) rmSync(join(outdir, old))
  writeFileSync(join(outdir, name), outputFiles[0]!.contents)
  return name
}
