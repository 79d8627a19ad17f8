import { chance } from './chance.ts'
import { cloud, gull, ridge, ripples, sun } from './landscape.ts'
import { type Drawing, landscape } from './page.ts'
import { dawn, dusk, noon, type Palette } from './palettes.ts'
import { at, box, disc, form, line, many, oval, round, shade, shape } from './shapes.ts'

/** Three blades round 0,0, each 260 long. */
const rotor = (blade: string, hub: string, turn: number) =>
  many(3, (i) =>
    at(
      0,
      0,
      form('M-9,0 Q-20,-60 -12,-120 L-3,-262 Q4,-268 6,-258 L12,0 Z', blade) +
        form('M-2,-20 L2,-262 Q5,-264 6,-258 L12,0 Z', shade),
      1,
      turn + i * 120,
    ),
  ) + disc(0, 0, 17, hub)

/** A turbine in the sea: hub at 0,0, the waterline 600 below. */
const turbine = (steel: string, foot: string, ink: string, turn: number) =>
  shape('-11,0 11,0 24,520 -24,520', steel) +
  shape('1,0 11,0 24,520 1,520', shade) +
  box(-40, 512, 80, 14, ink) +
  line('M-36,512 V488 H36 V512', ink, 4) +
  box(-28, 526, 56, 84, foot) +
  box(2, 526, 26, 84, shade) +
  box(-16, -16, 46, 32, steel, 8) +
  rotor(steel, ink, turn)

function windTurbines({ glow, far, mid, near, ink, water, light, accent, second }: Palette): string {
  return (
    sun(1180, 520, 190, glow) +
    cloud(330, 250, 1, '#f7e8d2') +
    cloud(1370, 190, 1.2, '#f7e8d2') +
    cloud(840, 150, 0.6, '#f7e8d2') +
    ridge('wind coast', 690, 40, far, 300) +
    box(0, 690, 1600, 400, water) +
    box(0, 690, 1600, 26, mid) +
    ripples('wind far', 710, 820, '#c3d3c8', 50) +
    at(1375, 478, turbine('#efe6d6', second, near, 50), 0.4) +
    at(1010, 420, turbine(light, second, near, 12), 0.58) +
    ripples('wind', 800, 1060, '#c3d3c8', 60) +
    at(500, 330, turbine(light, second, ink, -24), 1.08) +
    line('M430,986 h140 M400,1006 h220', light, 8) +
    at(
      900,
      860,
      form('M-110,-30 H60 L120,-48 L92,14 H-96 Z', accent) +
        box(-70, -84, 90, 56, light) +
        box(-56, -72, 64, 20, ink) +
        line('M-10,-84 V-130', ink, 5),
    ) +
    line('M770,872 H640 M1000,878 h40', light, 8) +
    gull(800, 290, 36, ink) +
    gull(740, 344, 24, ink)
  )
}

/** The foam along the crest of the breaking wave: x, y and radius. */
const foam: [number, number, number][] = [
  [540, 632, 8],
  [620, 556, 16],
  [700, 498, 24],
  [790, 450, 32],
  [880, 424, 38],
  [965, 426, 42],
  [1045, 456, 40],
  [1094, 512, 34],
  [1112, 576, 26],
  [1096, 632, 16],
]

function storm({ far, mid, near, ink, water, light }: Palette): string {
  const next = chance('rain')
  const rain = (count: number, colour: string, width: number) =>
    many(count, () => {
      const [x, y, length] = [next(0, 1800), next(220, 820), next(50, 130)]
      return line(`M${x},${y} l${-length * 0.42},${length}`, colour, width)
    })
  const bank = (y: number, scale: number, fill: string, shift: number) =>
    many(6, (i) => cloud(shift + i * 330, y - (i % 3) * 34, scale, fill)) + box(0, 0, 1600, y - 110, fill)
  const crest =
    'M-20,1067 V850 C200,860 380,800 520,640 C640,500 800,404 960,420 C1090,434 1150,530 1100,630 C1080,560 1010,520 930,550 C840,590 860,740 990,810 C1160,900 1400,860 1620,890 V1067 Z'
  return (
    bank(330, 1.5, far, 40) +
    bank(240, 1.4, mid, -90) +
    bank(140, 1.3, near, 90) +
    rain(90, '#8fa3a3', 4) +
    box(0, 640, 1600, 440, '#5d7f83') +
    at(
      1330,
      640,
      form('M-70,-22 H60 L92,-36 L72,8 H-60 Z', ink) +
        line('M0,-30 V-120 M0,-110 L60,-34', ink, 5) +
        box(-46, -52, 44, 32, light),
      1,
      -11,
    ) +
    form('M-20,740 Q120,640 280,700 T620,690 T900,700 T1200,650 T1430,700 T1640,640 V1067 H-20 Z', water) +
    line('M60,694 Q130,664 220,686 M1090,676 Q1190,640 1280,668 M1460,690 Q1540,664 1600,660', light, 8) +
    form(crest, '#1f4650') +
    form(
      'M520,640 C640,500 800,404 960,420 C820,470 720,600 700,760 C690,880 800,960 930,1000 C700,1010 480,930 380,800 C440,760 480,700 520,640 Z',
      '#2f636b',
    ) +
    line(
      'M610,640 C690,540 770,480 850,460 M590,760 C610,680 660,600 720,540 M640,880 C620,820 640,730 680,660',
      '#7fa9a7',
      9,
    ) +
    many(foam.length * 3 - 2, (i) => {
      const [from, to] = [foam[Math.floor(i / 3)]!, foam[Math.ceil(i / 3)]!]
      const part = (i % 3) / 3
      const between = (axis: 0 | 1 | 2) => round(from[axis] + (to[axis] - from[axis]) * part)
      return disc(between(0) + next(-5, 5), between(1) + next(-6, 6), between(2) + next(-3, 4), light)
    }) +
    many(16, (i) =>
      disc(
        1120 + (i % 5) * 26 + next(-10, 16),
        440 + Math.floor(i / 5) * 56 + next(-20, 20),
        next(4, 11),
        light,
      ),
    ) +
    form('M-20,1067 V930 Q160,880 360,950 T800,990 T1200,950 T1620,990 V1067 Z', ink) +
    line('M60,930 Q190,896 320,944 M900,992 Q1060,960 1200,956 M1320,962 Q1420,990 1540,990', '#a9c0bd', 9) +
    many(24, (i) =>
      disc(850 + i * 17, 800 + next(-10, 14) + i * 4, 30 - Math.abs(12 - i) * 1.6 + next(-2, 4), light),
    ) +
    rain(26, '#cfd9d3', 5)
  )
}

function whale({ glow, far, mid, near, ink, water, light }: Palette): string {
  const tail =
    'M800,478 C740,400 610,330 400,352 C424,366 440,372 452,392 L484,388 C556,430 660,480 742,540 C776,640 752,740 690,850 H910 C848,740 824,640 858,540 C940,480 1080,430 1206,352 C990,330 860,400 800,478 Z'
  return (
    sun(1240, 330, 120, glow) +
    cloud(330, 200, 1, '#f3dcc0') +
    cloud(780, 140, 0.7, '#f3dcc0') +
    ridge('whale far', 510, 100, far, 280) +
    ridge('whale coast', 540, 40, mid, 180) +
    shape('272,540 278,440 300,440 306,540', light) +
    shape('270,442 289,404 308,442', ink) +
    box(0, 540, 1600, 540, water) +
    ripples('whale', 560, 830, '#537c8c', 90) +
    form(tail, ink) +
    form(
      'M800,478 C860,400 990,330 1206,352 C1080,430 940,480 858,540 C824,640 848,740 910,850 H830 C800,720 790,600 800,478 Z',
      near,
    ) +
    line('M470,376 C580,392 690,440 752,500 M1130,376 C1020,392 910,440 848,500', '#4a7386', 6) +
    many(15, (i) =>
      line(
        `M${460 + i * 48},${420 + Math.abs(7 - i) * -6 + (i % 3) * 14 + 60} v${22 + (i % 4) * 12}`,
        light,
        5,
      ),
    ) +
    oval(800, 852, 250, 34, light) +
    oval(800, 862, 200, 26, water) +
    many(11, (i) =>
      disc(570 + i * 46, 838 - (i % 3) * 22 - (5 - Math.abs(5 - i)) * 3, 10 + (i % 3) * 5, light),
    ) +
    oval(800, 880, 380, 16, '#39677a') +
    ripples('whale near', 900, 1050, '#6b95a0', 26) +
    gull(1010, 250, 40, ink) +
    gull(1090, 190, 28, ink) +
    gull(560, 260, 30, ink)
  )
}

export const seaScenes: Record<string, Drawing> = {
  'wind-turbines': landscape(dawn, windTurbines),
  storm: landscape(
    {
      ...noon,
      sky: '#a9b7b3',
      far: '#74888a',
      mid: '#526a70',
      near: '#33474f',
      ink: '#152a33',
      water: '#3a656c',
    },
    storm,
  ),
  whale: landscape({ ...dusk, water: '#1f4a60', ink: '#12242f', near: '#1c3644', mid: '#6c5562' }, whale),
}
