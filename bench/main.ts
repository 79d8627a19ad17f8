import { commenting } from './commenting.ts'
import { type Figure, machine, table, writeResults } from './figures.ts'
import { memory } from './memory.ts'
import { publishing } from './publishing.ts'
import { rendering } from './rendering.ts'
import { scale } from './scale.ts'
import { serving } from './serving.ts'
import { weight } from './weight.ts'

/** What can be measured; `npm run bench -- serving weight` measures some of it. */
const parts: Record<string, () => Promise<Figure[]>> = {
  weight,
  serving,
  rendering,
  publishing,
  commenting,
  scale,
  memory,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !parts[name])
if (unknown.length > 0) {
  console.error(
    `There is nothing called ${unknown.join(', ')} to measure. There is: ${Object.keys(parts).join(', ')}.`,
  )
  process.exit(1)
}

console.log(machine())
const all: Figure[] = []
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\nMeasuring ${name} …`)
  const figures = await measure()
  console.log(table(figures))
  writeResults(figures, name)
  all.push(...figures)
}
const missed = all.filter((figure) => figure.met === false)
console.log(
  `\n${all.length} figures, ${missed.length} below their goal${missed.length > 0 ? `: ${missed.map(({ what }) => what).join('; ')}` : ''}`,
)
