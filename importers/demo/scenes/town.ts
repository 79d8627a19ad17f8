import { cloud, gull, sun } from './landscape.ts'
import { type Drawing, landscape } from './page.ts'
import { dawn, leaves, noon, type Palette } from './palettes.ts'
import { box, disc, form, line, many, shade, shape } from './shapes.ts'
import { person, sash, windows } from './town-pieces.ts'

function skyline({ glow, far, mid, near, ink, light, accent, second }: Palette): string {
  const back = many(15, (i) => box(i * 112 - 20, 420 + ((i * 73) % 190), 96, 700, far))
  type Tower = [x: number, top: number, width: number, fill: string, lit: string]
  const towers: Tower[] = [
    [40, 560, 170, mid, light],
    [236, 400, 130, near, second],
    [392, 620, 190, '#c98f6c', light],
    [610, 480, 110, mid, light],
    [890, 540, 150, near, second],
    [1066, 360, 140, accent, light],
    [1236, 600, 180, mid, light],
    [1444, 460, 130, near, second],
  ]
  const front = towers
    .map(([x, top, width, fill, lit], i) => {
      const columns = Math.floor((width - 20) / 30)
      const pane = (width - 24 - (columns - 1) * 12) / columns
      return (
        box(x, top, width, 600, fill) +
        box(x + width * 0.68, top, width * 0.32, 600, shade) +
        (i % 3 === 1
          ? line(`M${x + width / 2},${top} v-90`, fill, 8)
          : box(x + 20, top - 26, width * 0.4, 26, fill)) +
        windows(
          `tower ${i}`,
          { x: x + 12, y: top + 28, columns, rows: 14, width: pane, height: 20, gapX: 12, gapY: 20 },
          [lit, lit, ink, fill],
        )
      )
    })
    .join('')
  return (
    sun(740, 400, 230, glow) +
    back +
    front +
    shape('738,250 790,110 842,250', ink) +
    line('M790,120 V40', ink, 8) +
    box(714, 250, 152, 900, ink) +
    box(698, 330, 184, 800, ink) +
    box(806, 250, 76, 900, shade) +
    windows(
      'main tower',
      { x: 722, y: 350, columns: 5, rows: 17, width: 18, height: 26, gapX: 11, gapY: 14 },
      [second, second, glow, near, ink],
    ) +
    many(4, (i) => box(736 + i * 28, 270, 16, 44, second)) +
    form('M0,1067 V980 H1600 V1067 Z', ink) +
    many(17, (i) => disc(i * 100, 985, 46 + (i % 3) * 12, ink)) +
    gull(420, 250, 36, ink) +
    gull(500, 200, 26, ink)
  )
}

const gable = ['point', 'step', 'bell', 'flat'] as const

function rowhouses({ glow, ink, near, light, accent, second }: Palette): string {
  const fronts = [accent, '#7fa39c', '#e0b764', '#d99a7c', near, '#e9d7b2', '#8f4433', '#a9b787']
  const doors = [near, second, '#8f4433', ink, accent, near, second, '#8f4433']
  const houses = many(8, (i) => {
    const [x, top, w] = [i * 200, 350 + [0, 40, -30, 20, -10, 50, 0, 30][i]!, 198]
    const fill = fronts[i]!
    const kind = gable[i % 4]!
    const half = x + w / 2
    const roof = {
      point:
        shape(`${x},${top} ${half},${top - 150} ${x + w},${top}`, fill) +
        line(`M${x},${top} L${half},${top - 150} L${x + w},${top}`, light, 12),
      step: many(
        4,
        (s) =>
          box(x + s * 24, top - 36 * (s + 1), w - s * 48, 38, fill) +
          box(x + s * 24 - 2, top - 36 * (s + 1), w - s * 48 + 4, 8, light),
      ),
      bell:
        form(
          `M${x},${top} C${x + 50},${top - 10} ${x + 30},${top - 140} ${half},${top - 146} C${x + w - 30},${top - 140} ${x + w - 50},${top - 10} ${x + w},${top} Z`,
          fill,
        ) + disc(half, top - 152, 14, light),
      flat: box(x, top - 70, w, 72, fill) + box(x - 4, top - 84, w + 6, 22, light),
    }[kind]
    return (
      box(x + 140, top - 170, 34, 120, '#6d4638') +
      box(x + 134, top - 178, 46, 14, ink) +
      roof +
      box(x, top - 2, w, 640, fill) +
      disc(half, top - 50, 20, light) +
      disc(half, top - 50, 13, ink) +
      many(2, (row) =>
        many(2, (c) =>
          sash(
            x + 30 + c * 84,
            top + 50 + row * 170,
            54,
            96,
            (i + row * 2 + c) % 5 === 0 ? second : '#35525a',
            light,
          ),
        ),
      ) +
      box(x + 24, 720, 66, 186, light) +
      box(x + 31, 728, 52, 178, doors[i]!) +
      box(x + 39, 738, 36, 40, glow) +
      disc(x + 74, 826, 5, light) +
      sash(x + 118, 736, 54, 100, '#35525a', light) +
      box(x + 14, 900, 86, 16, '#b8a988') +
      box(x + 112, 852, 66, 18, ink) +
      many(4, (f) => disc(x + 120 + f * 17, 848, 12, f % 2 ? leaves.leaf : leaves.moss)) +
      box(x + w - 22, top, 22, 560, shade)
    )
  })
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="922" r="42" fill="none" stroke="${ink}" stroke-width="7"/>`
  return (
    cloud(240, 190, 1, light) +
    cloud(1240, 160, 1.2, light) +
    houses +
    box(0, 914, 1600, 160, '#cdbd9b') +
    box(0, 958, 1600, 16, light) +
    box(0, 974, 1600, 100, '#5d6b6b') +
    many(20, (i) => line(`M${i * 84},914 v44`, '#b3a37f', 4)) +
    line('M724,966 V560', ink, 12) +
    shape('700,560 748,560 738,500 710,500', glow) +
    shape('696,502 752,502 724,472', ink) +
    box(702, 556, 44, 10, ink) +
    wheel(1180) +
    wheel(1310) +
    line(
      'M1180,922 L1216,848 H1284 L1310,922 M1216,848 L1244,922 L1284,848 M1180,922 H1244 M1284,848 L1278,826 H1300 M1216,848 L1212,832',
      accent,
      7,
    ) +
    line('M1198,830 H1226', ink, 9) +
    person(420, 962, 200, ink, '#3b2a26')
  )
}

export const townScenes: Record<string, Drawing> = {
  skyline: landscape({ ...dawn, sky: '#ecd3b6' }, skyline),
  rowhouses: landscape(noon, rowhouses),
}
