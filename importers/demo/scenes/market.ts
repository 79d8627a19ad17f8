import { chance } from './chance.ts'
import { type Drawing, landscape } from './page.ts'
import { earth, leaves, type Palette, paper } from './palettes.ts'
import { at, box, disc, form, line, many, oval, shade, shape } from './shapes.ts'
import { person } from './town-pieces.ts'

function market({ glow, far, mid, near, ink, light, accent, second }: Palette): string {
  const next = chance('market')
  const fish = (x: number, y: number, turn: number, skin: string) =>
    at(
      x,
      y,
      form('M-52,0 Q-20,-26 26,-8 L52,-22 L46,0 L52,22 L26,8 Q-20,26 -52,0 Z', skin) +
        form('M-52,0 Q-20,26 26,8 L20,0 Z', shade) +
        disc(-34, -5, 4, ink),
      1,
      turn,
    )
  const stall = (x: number, stripe: string, goods: string, keeper: string) => {
    const awning = many(8, (i) => {
      const fill = i % 2 ? light : stripe
      const [a, b] = [x + i * 56, x + 40 + i * 46]
      return (
        shape(`${b},430 ${b + 46},430 ${a + 56},560 ${a},560`, fill) +
        form(`M${a},558 H${a + 56} V572 A28,28 0 0 1 ${a},572 Z`, fill)
      )
    })
    return (
      box(x + 24, 560, 14, 360, ink) +
      box(x + 410, 560, 14, 360, ink) +
      person(x + 230, 900, 288, keeper, ink) +
      form(`M${x + 30},600 H${x + 418} V572 H${x + 30} Z`, 'rgba(31,47,56,0.25)') +
      awning +
      box(x + 6, 770, 436, 26, earth.wood) +
      box(x + 20, 796, 408, 130, earth.clay) +
      many(6, (i) => line(`M${x + 88 + i * 60},798 V924`, earth.wood, 5, 'butt')) +
      goods
    )
  }
  const heap = (x: number, y: number, r: number, wide: number, fills: string[]) =>
    many(3, (row) =>
      many(wide - row, (i) =>
        disc(x + i * r * 2 + row * r, y - r - row * r * 1.6, r, fills[(i + row) % fills.length]!),
      ),
    )
  const crate = (x: number) =>
    shape(`${x},728 ${x + 130},728 ${x + 120},772 ${x + 10},772`, '#c89a66') +
    line(`M${x + 6},750 H${x + 124}`, earth.wood, 4)
  const basket = (x: number, s: number, goods: string) =>
    at(
      x,
      1030,
      goods +
        form('M-84,-74 H84 L62,10 H-62 Z', '#c08a4e') +
        many(5, (i) => line(`M${-62 + i * 31},-70 L${-48 + i * 24},6`, earth.wood, 5)) +
        line('M-80,-46 H80 M-72,-20 H72', earth.wood, 5) +
        box(-92, -84, 184, 18, '#d6a869', 9),
      s,
    )
  const vegetables =
    crate(600) +
    crate(740) +
    crate(880) +
    heap(622, 736, 22, 3, [accent, '#c96a45']) +
    heap(760, 736, 24, 2, [leaves.leaf, leaves.moss]) +
    heap(900, 736, 20, 3, [second, '#d98a3a'])
  const slab =
    shape('96,728 480,728 500,772 76,772', '#cfe0dc') +
    many(9, (i) =>
      fish(
        140 + (i % 5) * 74 + (i > 4 ? 36 : 0),
        754 - (i > 4 ? 32 : 0),
        next(-24, -6),
        i % 3 ? '#8fb0b4' : i % 2 ? '#d58f74' : near,
      ),
    )
  const loaves =
    many(6, (i) => oval(1130 + i * 68, 752, 42, 25, i % 2 ? '#c98d4c' : '#b5743a')) +
    many(5, (i) => oval(1164 + i * 68, 718, 40, 24, i % 2 ? '#b5743a' : '#d6a262'))
  return (
    box(0, 0, 1600, 1067, near) +
    form('M0,920 V470 A800,470 0 0 1 1600,470 V920 Z', '#d5dcc8') +
    form('M300,920 V500 A500,300 0 0 1 1300,500 V920 Z', light) +
    many(13, (i) => {
      const a = Math.PI + (Math.PI / 12) * i
      return line(
        `M${Math.round(800 + Math.cos(a) * 500)},${Math.round(500 + Math.sin(a) * 300)} L${Math.round(800 + Math.cos(a) * 820)},${Math.round(480 + Math.sin(a) * 490)}`,
        mid,
        9,
      )
    }) +
    line('M0,920 V470 A800,470 0 0 1 1600,470 V920', ink, 26) +
    line('M150,920 V485 A650,385 0 0 1 1450,485 V920', mid, 10) +
    line('M300,920 V500 A500,300 0 0 1 1300,500 V920', near, 16) +
    many(
      3,
      (i) =>
        line(`M${400 + i * 400},${[140, 60, 140][i]} V300`, ink, 5) +
        form(`M${364 + i * 400},330 q4,-44 36,-44 t36,44 Z`, ink) +
        disc(400 + i * 400, 336, 14, glow),
    ) +
    box(0, 900, 1600, 170, '#cdb88e') +
    many(10, (i) => line(`M${i * 180 - 20},920 l-60,150`, far, 6)) +
    stall(64, near, slab, accent) +
    stall(578, accent, vegetables, second) +
    stall(1092, second, loaves, near) +
    basket(
      330,
      1,
      many(5, (i) => disc(-56 + i * 28, -86, 22, i % 2 ? leaves.leaf : leaves.pale)),
    ) +
    basket(
      800,
      1.1,
      many(5, (i) => disc(-56 + i * 28, -86, 24, i % 2 ? accent : '#d2724e')),
    ) +
    basket(
      1290,
      1,
      many(4, (i) => at(-50 + i * 34, -76, oval(0, -30, 13, 46, '#c98d4c'), 1, i * 12 - 18)),
    ) +
    person(560, 1056, 400, ink, '#3b2a26') +
    person(1060, 1050, 380, '#55847f', ink)
  )
}

export const marketScenes: Record<string, Drawing> = {
  market: landscape(paper, market),
}
