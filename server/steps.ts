/** Says what is being done, does it, and says how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  process.stdout.write(`${what} … `)
  const result = await work()
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  return result
}
