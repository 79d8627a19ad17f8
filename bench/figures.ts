import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** One line of the table: what was measured, what came out, and what it had to be. */
export type Figure = { what: string; value: string; goal: string; met: boolean | null }

/** A value at a share of a sorted list: `percentile(times, 0.99)`. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
}

export function mb(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`
}

export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** The machine and the programs the figures come from. */
export function machine(): string {
  const [cpu] = cpus()
  const commit = read('git', ['rev-parse', '--short', 'HEAD'])
  return `${cpus().length} cores (${cpu?.model.trim()}), ${mb(totalmem())} of memory, ${process.platform}, Node ${process.versions.node}${commit ? `, commit ${commit}` : ''}`
}

function read(program: string, args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

/** The figures as a table in Markdown. */
export function table(figures: Figure[]): string {
  const rows = figures.map(({ what, value, goal, met }) => [
    what,
    value,
    goal,
    met === null ? '' : met ? 'yes' : 'no',
  ])
  const all = [['What', 'Measured', 'Goal', 'Met'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]!.length)))
  const line = (row: string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  return [
    line(all[0]!),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n')
}

/** Writes what was measured to `bench/results/`: a page to read and the same as data. Gives the path of the page. */
export function writeResults(figures: Figure[], part: string): string {
  mkdirSync('bench/results', { recursive: true })
  const name = `bench/results/${new Date().toISOString().slice(0, 10)}-${part}`
  writeFileSync(`${name}.md`, `${machine()}\n\n${table(figures)}\n`)
  writeFileSync(
    `${name}.json`,
    `${JSON.stringify({ machine: machine(), at: new Date(), figures }, null, 2)}\n`,
  )
  return `${name}.md`
}
