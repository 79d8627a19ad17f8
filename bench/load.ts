import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cores, pinned } from './site.ts'

const wrk = ['/usr/bin/wrk', '/usr/local/bin/wrk', '/opt/homebrew/bin/wrk'].find(existsSync)
const autocannon = createRequire(import.meta.url).resolve('autocannon')

/** As many requests as the server answers, from 64 connections; gives requests per second. */
export function fullLoad(url: string, seconds: number, headers: Record<string, string>): number {
  const given = Object.entries(headers)
  if (wrk) {
    const [program, args] = pinned(cores?.load, wrk, [
      '-t1',
      '-c64',
      `-d${seconds}s`,
      ...given.flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
      url,
    ])
    const said = execFileSync(program, args, { encoding: 'utf8' })
    if (/Non-2xx/.test(said)) throw new Error(`Not every answer was good:\n${said}`)
    return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1])
  }
  const [program, args] = pinned(cores?.load, process.execPath, [
    autocannon,
    '-j',
    '-c',
    '64',
    '-d',
    String(seconds),
    ...given.flatMap(([name, value]) => ['-H', `${name}=${value}`]),
    url,
  ])
  const result = JSON.parse(
    execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} answers were not good.`)
  return result.requests.average
}

/**
 * A steady load in the background. `end()` stops it and gives how many requests a second it really was, and how many
 * got no answer.
 */
export function steadyLoad(url: string, perSecond: number, headers: Record<string, string> = {}) {
  const [program, args] = pinned(cores?.load, process.execPath, [
    'bench/steady-load.mjs',
    url,
    String(perSecond),
    JSON.stringify(headers),
  ])
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  return {
    async end(): Promise<{ perSecond: number; failed: number }> {
      const gone = new Promise((resolve) => child.once('close', resolve))
      child.kill('SIGTERM')
      await gone
      const { perSecond, bad } = JSON.parse(said)
      return { perSecond, failed: bad }
    },
  }
}
