import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { count, type Figure, percentile } from './figures.ts'
import { freePort } from './free-port.ts'
import { fullLoad } from './load.ts'
import { ask, cores, pinned, startSite } from './site.ts'

const article = '/articles/sit-down-saltmere'
const gzip = { 'Accept-Encoding': 'gzip' }
const rounds = 5
const seconds = 5

/** A stored article page against nginx with the same bytes pre-compressed, each on one core, in turn. */
export async function serving(): Promise<Figure[]> {
  const site = await startSite({ DEMO: 'on' }, { onOneCore: true })
  try {
    const url = site.url + article
    // Twice: the first makes the page.
    await ask(url, gzip)
    const page = await ask(url)
    const nginx = await startNginx(page.body)
    const ours: number[] = []
    const theirs: number[] = []
    try {
      for (let round = 0; round < rounds; round++) {
        ours.push(fullLoad(url, seconds, gzip))
        if (nginx) theirs.push(fullLoad(`${nginx.url}/page.html`, seconds, gzip))
      }
    } finally {
      await nginx?.end()
    }
    const best = percentile(ours, 0.5)
    const figures: Figure[] = [
      {
        what: 'Stored article page, gzip, requests a second (median)',
        value: count(best),
        goal: '',
        met: null,
      },
    ]
    if (theirs.length > 0) {
      const ratios = ours.map((value, i) => value / theirs[i]!)
      const ratio = percentile(ratios, 0.5)
      figures.push(
        {
          what: 'The same bytes from nginx, one worker',
          value: count(percentile(theirs, 0.5)),
          goal: '',
          met: null,
        },
        {
          what: 'Share of nginx (median of rounds in turn)',
          value: ratio.toFixed(2),
          goal: 'at least 0.50',
          met: ratio >= 0.5,
        },
      )
    }
    return figures
  } finally {
    await site.end()
  }
}

/** nginx with one worker and one pre-compressed file; null where there is none. */
async function startNginx(page: Buffer) {
  const program = [
    '/usr/sbin/nginx',
    '/usr/bin/nginx',
    '/opt/homebrew/bin/nginx',
    '/usr/local/bin/nginx',
  ].find(existsSync)
  if (!program) return null
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-nginx-'))
  const port = await freePort()
  mkdirSync(join(folder, 'www'))
  writeFileSync(join(folder, 'www/page.html'), page)
  writeFileSync(join(folder, 'www/page.html.gz'), gzipSync(page, { level: 6 }))
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
  open_file_cache max=100; types { text/html html; }
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${folder}/www; gzip_static on; }
}
`,
  )
  const [command, args] = pinned(cores?.server, program, ['-c', join(folder, 'nginx.conf'), '-p', folder])
  const child = spawn(command, args, { stdio: 'ignore' })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/page.html`)
  return {
    url,
    async end() {
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const answer = await ask(url, gzip).catch(() => null)
    if (answer?.status === 200) return
    if (tries === 100) throw new Error(`Nothing answers at ${url}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
