import { chance } from './chance.ts'
import { box, disc, form, line, many, round, shade, shape } from './shapes.ts'

type Grid = {
  x: number
  y: number
  columns: number
  rows: number
  width: number
  height: number
  gapX: number
  gapY: number
}

/** Windows in rows; `fills` are dealt out by chance, so repeat one to see it more often. */
export function windows(seed: string, grid: Grid, fills: string[]): string {
  const next = chance(seed)
  return many(grid.columns * grid.rows, (index) => {
    const fill = fills[Math.floor(next(0, fills.length)) % fills.length]!
    const column = index % grid.columns
    const row = Math.floor(index / grid.columns)
    const [x, y] = [grid.x + column * (grid.width + grid.gapX), grid.y + row * (grid.height + grid.gapY)]
    return box(round(x), round(y), grid.width, grid.height, fill)
  })
}

/** A sash window with a frame, a sill and a crossbar. */
export const sash = (x: number, y: number, width: number, height: number, glass: string, frame: string) =>
  box(x - 6, y - 6, width + 12, height + 12, frame) +
  box(x, y, width, height, glass) +
  shape(
    `${x},${y + height} ${x},${round(y + height * 0.55)} ${round(x + width * 0.75)},${y} ${x + width},${y} ${x + width},${y + 6}`,
    'url(#gleam)',
  ) +
  line(`M${x + width / 2},${y} v${height} M${x},${y + height / 2} h${width}`, frame, 5, 'butt') +
  box(x - 12, y + height + 6, width + 24, 9, frame)

/** Somebody standing, seen as a silhouette; `base` is the ground. */
export function person(x: number, base: number, height: number, coat: string, head = coat): string {
  const h = (part: number) => round(height * part)
  return (
    line(
      `M${x - h(0.06)},${base - h(0.4)} L${x - h(0.075)},${base - h(0.02)} M${x + h(0.06)},${base - h(0.4)} L${x + h(0.08)},${base - h(0.02)}`,
      head,
      h(0.085),
    ) +
    form(
      `M${x - h(0.13)},${base - h(0.76)} Q${x - h(0.12)},${base - h(0.84)} ${x},${base - h(0.84)} Q${x + h(0.12)},${base - h(0.84)} ${x + h(0.13)},${base - h(0.76)} L${x + h(0.17)},${base - h(0.3)} H${x - h(0.17)} Z`,
      coat,
    ) +
    form(
      `M${x + h(0.02)},${base - h(0.84)} Q${x + h(0.12)},${base - h(0.84)} ${x + h(0.13)},${base - h(0.76)} L${x + h(0.17)},${base - h(0.3)} H${x + h(0.05)} Z`,
      shade,
    ) +
    disc(x, base - h(0.92), h(0.075), head)
  )
}

/** A clock face with its hands at ten past ten, where every clock in a drawing stands. */
export const clock = (x: number, y: number, radius: number, face: string, ink: string) =>
  disc(x, y, radius, ink) +
  disc(x, y, round(radius * 0.88), face) +
  many(12, (hour) => {
    const [sin, cos] = [Math.sin((hour * Math.PI) / 6), Math.cos((hour * Math.PI) / 6)]
    const [from, to] = [radius * (hour % 3 === 0 ? 0.64 : 0.72), radius * 0.8]
    return line(
      `M${round(x + sin * from)},${round(y - cos * from)} L${round(x + sin * to)},${round(y - cos * to)}`,
      ink,
      round(radius * (hour % 3 === 0 ? 0.07 : 0.04)),
      'butt',
    )
  }) +
  line(
    `M${round(x - radius * 0.38)},${round(y - radius * 0.26)} L${x},${y} L${round(x + radius * 0.52)},${round(y - radius * 0.34)}`,
    ink,
    round(radius * 0.08),
  ) +
  disc(x, y, round(radius * 0.08), ink)

/** A car seen from the side, about 150 pixels long at scale 1, standing on 0,0. */
export const car = (paint: string, glass: string, ink: string) =>
  form(
    'M-75,-16 Q-78,-42 -56,-46 L-36,-72 Q-32,-78 -22,-78 H24 Q34,-78 40,-70 L56,-46 Q78,-44 76,-16 Z',
    paint,
  ) +
  form('M-42,-48 L-27,-68 H-4 V-48 Z M4,-48 V-68 H22 Q28,-68 31,-63 L41,-48 Z', glass) +
  disc(-42, -14, 16, ink) +
  disc(42, -14, 16, ink) +
  disc(-42, -14, 6, glass) +
  disc(42, -14, 6, glass)
