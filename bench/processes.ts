import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Ticks a second in which Linux counts processor time (USER_HZ, the same on every architecture Node runs on). */
const ticks = 100

/** The processor time a process has used so far, in seconds: on Linux from proc(5), elsewhere whole ones from `ps`. */
export function cpuSeconds(pid: number): number {
  if (process.platform !== 'linux')
    return Number(execFileSync('ps', ['-o', 'cputimes=', '-p', String(pid)], { encoding: 'utf8' }).trim())
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program, in brackets, may hold spaces: what follows it begins with field 3. 14 is user, 15 system.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticks
}
