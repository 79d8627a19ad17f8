import { chance } from './chance.ts'
import { at, box, disc, faded, form, line, many, oval, round, shade, shape } from './shapes.ts'

/** A rolling line of hills from edge to edge and everything below it. `rise`: how far it may climb above `base`. */
export function ridge(
  seed: string,
  base: number,
  rise: number,
  fill: string,
  step = 180,
  width = 1920,
): string {
  const next = chance(seed)
  let d = `M-40,1500 V${base}`
  let [x, y] = [-40, base]
  while (x < width + step) {
    const to = [x + next(step * 0.7, step * 1.3), base - next(0, rise)] as const
    const half = (x + to[0]) / 2
    d += ` C${round(half)},${round(y)} ${round(half)},${round(to[1])} ${round(to[0])},${round(to[1])}`
    ;[x, y] = to
  }
  return form(`${d} V1500 Z`, fill)
}

/** Short strokes of light on water, small far away and wide near by. */
export function ripples(
  seed: string,
  top: number,
  bottom: number,
  colour: string,
  count = 60,
  width = 1600,
): string {
  const next = chance(seed)
  return many(count, () => {
    const depth = next(0, 1) ** 1.6
    const y = round(top + depth * (bottom - top))
    const x = next(-40, width)
    const length = round(next(20, 70) + depth * next(40, 150))
    return line(`M${x},${y} h${length}`, colour, round(2.5 + depth * 6))
  })
}

export function stars(seed: string, height: number, colour: string, count = 90, width = 1600): string {
  const next = chance(seed)
  return many(count, () => disc(next(0, width), next(0, height), next(0, 1) ** 3 * 4 + 1.4, colour))
}

/** A flat-bottomed cloud about 300 pixels wide at scale 1; x is its middle, y its bottom. */
export const cloud = (x: number, y: number, scale: number, fill: string) =>
  at(
    x,
    y,
    box(-150, -56, 300, 56, fill, 28) +
      disc(-55, -62, 54, fill) +
      disc(28, -80, 72, fill) +
      disc(96, -48, 40, fill),
    scale,
  )

export const gull = (x: number, y: number, size: number, colour: string) =>
  line(
    `M${x - size},${y - size * 0.25} Q${round(x - size * 0.45)},${round(y - size * 0.6)} ${x},${y} Q${round(x + size * 0.45)},${round(y - size * 0.6)} ${x + size},${y - size * 0.25}`,
    colour,
    round(size * 0.14),
  )

/** A round street tree; `base` is where its trunk meets the ground. */
export function tree(x: number, base: number, height: number, crown: string, trunk: string): string {
  const r = round(height * 0.32)
  const middle = round(base - height + r)
  return (
    shape(
      `${x - height * 0.03},${base} ${x + height * 0.03},${base} ${x + height * 0.015},${middle} ${x - height * 0.015},${middle}`,
      trunk,
    ) +
    disc(x, middle, r, crown) +
    form(
      `M${x},${middle - r} A${r},${r} 0 0 1 ${x},${middle + r} A${r * 1.5},${r * 1.5} 0 0 0 ${x},${middle - r} Z`,
      shade,
    ) +
    line(
      `M${x},${base} V${middle} M${x},${round(middle + r * 0.3)} l${round(r * 0.36)},${round(-r * 0.36)} M${x},${round(middle + r * 0.55)} l${round(-r * 0.32)},${round(-r * 0.32)}`,
      trunk,
      round(height * 0.018),
    )
  )
}

/** A fir of three tiers, its right half in shade. */
export function fir(x: number, base: number, height: number, fill: string): string {
  const tiers = (side: number) =>
    [
      [0, 0.5, 0.17],
      [0.24, 0.74, 0.24],
      [0.5, 1, 0.31],
    ]
      .map(([top, foot, half]) => {
        const [peak, low] = [round(base - height * (1 - top!)), round(base - height * (1 - foot! * 0.94))]
        return `M${x},${peak} L${round(x + side * height * half!)},${low} H${x} Z`
      })
      .join(' ')
  const body = `${tiers(1)} ${tiers(-1)}`
  return (
    box(
      round(x - height * 0.025),
      round(base - height * 0.1),
      round(height * 0.05),
      round(height * 0.1),
      fill,
    ) +
    form(body, fill) +
    form(tiers(1), shade)
  )
}

/** A clump of reeds that leans with the wind. */
export function reeds(
  seed: string,
  x: number,
  base: number,
  height: number,
  colour: string,
  count = 14,
): string {
  const next = chance(seed)
  return many(count, () => {
    const foot = round(x + next(-0.45, 0.45) * height)
    const tall = height * next(0.5, 1)
    const lean = tall * next(0.02, 0.24)
    const [tipX, tipY] = [round(foot + lean), round(base - tall)]
    const stem = line(
      `M${foot},${base} Q${foot},${round(base - tall * 0.6)} ${tipX},${tipY}`,
      colour,
      round(height * 0.016),
    )
    const head =
      next(0, 1) > 0.5
        ? at(tipX, tipY, oval(0, 0, round(height * 0.024), round(height * 0.09), colour), 1, 12)
        : ''
    return stem + head
  })
}

/** A sun with a paler ring round it. */
export const sun = (x: number, y: number, radius: number, fill: string) =>
  faded(0.35, disc(x, y, round(radius * 1.35), fill)) + disc(x, y, radius, fill)
