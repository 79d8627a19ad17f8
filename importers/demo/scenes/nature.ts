import { chance } from './chance.ts'
import { cloud, fir, ridge, sun } from './landscape.ts'
import { type Drawing, landscape } from './page.ts'
import { earth, leaves, noon, type Palette } from './palettes.ts'
import { at, box, disc, faded, form, line, many, oval, round, shade, shape } from './shapes.ts'
import { person } from './town-pieces.ts'

function mountain({ glow, far, mid, near, light, ink, accent }: Palette): string {
  const peak = (x: number, top: number, half: number, rock: string) => {
    const h = 900 - top
    const snow = `${x},${top} ${x - half * 0.34},${top + h * 0.34} ${x - half * 0.2},${top + h * 0.3} ${x - half * 0.1},${top + h * 0.42} ${x + half * 0.02},${top + h * 0.3} ${x + half * 0.14},${top + h * 0.4} ${x + half * 0.22},${top + h * 0.28} ${x + half * 0.36},${top + h * 0.36}`
    return (
      shape(`${x - half},900 ${x},${top} ${x + half},900`, rock) +
      shape(snow, light) +
      shape(
        `${x},${top} ${x + half},900 ${x + half * 0.2},900 ${x - half * 0.04},${top + h * 0.6} ${x + half * 0.08},${top + h * 0.36}`,
        shade,
      )
    )
  }
  const next = chance('firs')
  return (
    sun(1270, 250, 110, glow) +
    cloud(300, 260, 1, light) +
    peak(250, 380, 420, far) +
    peak(1380, 340, 480, far) +
    peak(1060, 250, 470, mid) +
    peak(640, 120, 620, '#5d7f80') +
    cloud(1200, 640, 0.8, light) +
    cloud(330, 640, 0.8, light) +
    ridge('alp back', 720, 110, leaves.leaf, 260) +
    ridge('alp', 800, 90, leaves.moss, 300) +
    many(34, (i) => fir(i * 50 + next(-12, 12), 830 + next(-40, 30), next(90, 170), near)) +
    ridge('alp front', 930, 60, leaves.pine, 320) +
    shape('1010,900 1080,840 1150,900', accent) +
    box(1026, 898, 108, 64, '#7b4f35') +
    box(1066, 916, 26, 24, glow) +
    many(12, (i) => fir(i * 60 + next(-14, 14), 1070, next(190, 300), ink)) +
    many(6, (i) => fir(1290 + i * 70, 1075, next(170, 260), ink))
  )
}

function forest({ light, second }: Palette): string {
  const next = chance('forest')
  const trunks = (count: number, width: number, fill: string, base: number, shaded: boolean) =>
    many(count, (i) => {
      const w = width * next(0.7, 1.3)
      const x = ((i + next(0.15, 0.85)) / count) * 1130 - 30
      return (
        form(
          `M${round(x - w)},${base} Q${round(x - w * 0.5)},${base - 70} ${round(x - w * 0.45)},${base - 200} L${round(x - w * 0.3)},-10 H${round(x + w * 0.3)} L${round(x + w * 0.45)},${base - 200} Q${round(x + w * 0.5)},${base - 70} ${round(x + w)},${base} Z`,
          fill,
        ) +
        (shaded
          ? form(
              `M${round(x + w * 0.05)},-10 H${round(x + w * 0.3)} L${round(x + w * 0.45)},${base - 200} Q${round(x + w * 0.5)},${base - 70} ${round(x + w)},${base} H${round(x + w * 0.2)} Z`,
              shade,
            )
          : '')
      )
    })
  const crown = (y: number, r: number, fill: string) =>
    many(12, (i) => disc(i * 105 - 20, y + next(-40, 40), r * next(0.8, 1.2), fill))
  return (
    sun(620, 520, 150, '#f6e9b8') +
    trunks(13, 26, '#b3bd88', 1030, false) +
    box(0, 1010, 1067, 400, '#a8b47c') +
    trunks(9, 42, '#7f945f', 1110, false) +
    ridge('forest floor', 1110, 40, '#8b9e64', 200) +
    faded(
      0.35,
      shape('560,0 700,0 420,1400 120,1400', light) +
        shape('790,0 880,0 800,1400 600,1400', light) +
        shape('380,0 440,0 90,1250 -60,1250', light),
    ) +
    crown(60, 130, '#7f945f') +
    trunks(5, 64, leaves.moss, 1210, true) +
    ridge('forest near', 1200, 30, leaves.leaf, 220) +
    crown(-20, 130, leaves.moss) +
    person(600, 1216, 128, '#b9532f', leaves.pine) +
    person(566, 1212, 78, second, leaves.pine) +
    form('M-60,1400 Q60,1300 96,900 L80,-10 H-60 Z', leaves.pine) +
    form('M40,-10 H80 L96,900 Q110,1200 60,1280 Z', shade) +
    form('M1130,1400 Q970,1290 944,860 L962,-10 H1130 Z', leaves.pine) +
    crown(-60, 120, leaves.pine) +
    ridge('forest front', 1310, 40, leaves.moss, 240) +
    many(22, (i) => at(i * 52 - 10, 1400 - next(0, 40), fern, next(0.8, 1.5), next(-14, 14)))
  )
}

const fern = many(5, (i) =>
  line(`M0,0 Q${(i - 2) * 16},-60 ${(i - 2) * 44},${-100 + Math.abs(i - 2) * 24}`, leaves.pine, 9),
)

function garden({ glow, near, ink, light, accent, second }: Palette): string {
  const bed = (y: number, s: number, plant: string, step: number) =>
    shape(
      `${800 - 560 * s},${y + 40 * s} ${800 - 520 * s},${y - 26 * s} ${800 + 340 * s},${y - 26 * s} ${800 + 380 * s},${y + 40 * s}`,
      '#6a4a36',
    ) +
    box(800 - 560 * s, y + 40 * s, 940 * s, 18 * s, earth.bark) +
    many(step, (i) => at(800 - 480 * s + (i * 800 * s) / (step - 1), y + 12 * s, plant, s))
  const cabbage =
    disc(0, -16, 44, leaves.moss) +
    disc(-14, -26, 32, leaves.leaf) +
    disc(14, -28, 26, leaves.pale) +
    disc(4, -22, 13, light)
  const beans =
    line('M0,14 V-190', earth.clay, 7) +
    many(6, (i) => oval(i % 2 ? 16 : -16, -24 - i * 28, 20, 13, i % 3 ? leaves.leaf : leaves.moss)) +
    many(3, (i) => disc(i % 2 ? 20 : -20, -50 - i * 44, 9, accent))
  const carrot =
    many(5, (i) =>
      line(`M0,6 Q${(i - 2) * 10},-40 ${(i - 2) * 22},-70`, i % 2 ? leaves.leaf : leaves.pale, 9),
    ) + oval(0, 8, 15, 13, '#d9783a')
  const sunflower =
    line('M0,0 Q14,-150 0,-330', leaves.moss, 14) +
    oval(38, -130, 46, 20, leaves.leaf) +
    oval(-36, -190, 46, 20, leaves.moss) +
    many(12, (i) => at(0, -350, oval(0, -58, 17, 36, second), 1, i * 30)) +
    disc(0, -350, 42, earth.bark) +
    disc(0, -350, 28, '#6a4a36')
  return (
    sun(1080, 190, 90, glow) +
    cloud(700, 200, 0.9, light) +
    cloud(1420, 150, 0.7, light) +
    ridge('garden hills', 520, 80, '#a6c1b6', 300) +
    many(18, (i) => disc(i * 100, 540 - (i % 3) * 20, 74, i % 2 ? leaves.moss : leaves.leaf)) +
    box(0, 540, 1600, 530, '#a3b577') +
    many(27, (i) =>
      shape(`${i * 62},630 ${i * 62},500 ${i * 62 + 20},478 ${i * 62 + 40},500 ${i * 62 + 40},630`, light),
    ) +
    box(0, 530, 1600, 16, light) +
    box(0, 590, 1600, 16, light) +
    box(150, 370, 330, 280, near) +
    many(6, (i) => line(`M${204 + i * 55},372 V650`, '#32574f', 5, 'butt')) +
    shape('110,380 315,220 520,380', accent) +
    shape('315,220 520,380 420,380', shade) +
    box(200, 450, 90, 200, ink) +
    box(340, 440, 100, 90, light) +
    box(350, 450, 80, 70, glow) +
    line('M390,450 V520 M350,485 H430', light, 7) +
    bed(690, 0.9, beans, 9) +
    person(1260, 800, 260, accent, ink) +
    oval(1260, 548, 62, 12, second) +
    form('M1226,548 q4,-38 34,-38 t34,38 Z', second) +
    line('M1296,640 L1330,830', earth.wood, 10) +
    shape('1316,826 1346,820 1352,880 1330,886', ink) +
    bed(820, 1.05, cabbage, 8) +
    bed(990, 1.25, carrot, 11) +
    at(1450, 1040, sunflower, 1.35) +
    at(1560, 1060, sunflower, 1.1) +
    at(1350, 1070, sunflower, 0.8) +
    at(
      170,
      1000,
      box(-70, -120, 140, 130, '#55847f', 10) +
        box(20, -120, 50, 130, shade) +
        line('M70,-30 L150,-110', '#55847f', 20) +
        shape('132,-126 170,-96 178,-132 156,-150', '#55847f') +
        line('M-70,-100 Q-130,-60 -66,-10 M-50,-120 Q0,-190 50,-120', ink, 12),
      1.2,
    )
  )
}

export const natureScenes: Record<string, Drawing> = {
  mountain: landscape(noon, mountain),
  forest: { size: 'upright', palette: { ...noon, sky: '#dfe0b4', light: '#fbf5d8' }, art: forest },
  garden: landscape(noon, garden),
}
