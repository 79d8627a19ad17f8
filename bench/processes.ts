import { execFileSync } from 'node:child_process'

/** The processor time a process has used so far, in seconds, from `ps`. */
export function cpuSeconds(pid: number): number {
  const said = execFileSync('ps', ['-o', 'cputimes=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(said.trim())
}
