import { chance } from './chance.ts'
import { cloud, fir, gull, ridge, ripples, stars, sun } from './landscape.ts'
import { type Drawing, landscape } from './page.ts'
import { dawn, night, type Palette } from './palettes.ts'
import { at, box, disc, faded, form, line, many, oval, shade, shape } from './shapes.ts'
import { person } from './town-pieces.ts'

function telescope({ glow, far, mid, near, ink, light, accent, second }: Palette): string {
  const next = chance('milky way')
  const band = many(170, () => {
    const [along, across] = [next(0, 1), next(-1, 1)]
    return disc(100 + along * 1300, 760 - along * 820 + across * Math.abs(across) * 190, next(1, 3.2), glow)
  })
  return (
    faded(0.16, at(760, 340, oval(0, 0, 960, 110, '#8fb0aa'), 1, -32)) +
    faded(0.14, at(760, 340, oval(0, 0, 900, 50, light), 1, -32)) +
    stars('telescope', 780, glow, 130) +
    band +
    line('M1290,150 L1440,96', light, 5) +
    ridge('dome far', 800, 130, far, 330) +
    ridge('dome hill', 880, 80, mid, 400) +
    many(9, (i) => fir(60 + i * 60, 905 - (i % 3) * 12, 130 + (i % 4) * 26, near)) +
    many(6, (i) => fir(1260 + i * 66, 900 + (i % 2) * 14, 120 + (i % 3) * 34, near)) +
    box(596, 640, 448, 270, light) +
    box(900, 640, 144, 270, shade) +
    box(580, 624, 480, 30, '#cfc4a8') +
    box(580, 644, 480, 10, near) +
    form('M590,626 A230,236 0 0 1 1050,626 Z', '#d9cfb4') +
    form('M900,414 A230,236 0 0 1 1050,626 H940 Q960,510 900,414 Z', shade) +
    form('M690,626 Q700,480 764,392 L864,400 Q826,500 826,626 Z', ink) +
    form('M762,626 L700,372 L790,344 L822,626 Z', near) +
    at(
      748,
      500,
      box(-46, -220, 92, 270, second) +
        box(-56, -234, 112, 30, '#b8842f') +
        box(-46, -120, 92, 16, ink) +
        box(14, -204, 32, 254, shade),
      1,
      -14,
    ) +
    box(590, 622, 112, 10, near) +
    many(7, (i) => line(`M${610 + i * 70},626 v28`, '#a89d80', 5)) +
    form('M730,910 V790 a40,40 0 0 1 80,0 V910 Z', ink) +
    faded(0.9, form('M744,910 V792 a26,26 0 0 1 52,0 V910 Z', accent)) +
    box(920, 740, 56, 70, glow) +
    line('M948,740 v70 M920,775 h56', ink, 6) +
    ridge('dome front', 940, 36, ink, 420) +
    person(1130, 936, 128, ink) +
    person(1180, 938, 84, ink) +
    line('M1140,850 L1172,808', ink, 9)
  )
}

function moon({ glow, far, mid, near, ink, light }: Palette): string {
  const crater = (x: number, y: number, r: number) =>
    disc(x, y, r, '#d3c193') +
    form(
      `M${x - r},${y} A${r},${r} 0 0 1 ${x + r * 0.7},${y - r * 0.7} A${r * 1.1},${r * 1.1} 0 0 0 ${x - r},${y} Z`,
      '#a8986f',
    )
  return (
    stars('moon', 900, glow, 120) +
    faded(0.1, disc(900, 430, 470, glow)) +
    disc(900, 430, 380, '#ece0ba') +
    form(
      'M760,190 Q880,130 960,210 T1000,340 Q900,420 800,360 T760,190 Z M1010,470 Q1110,430 1150,520 T1060,650 Q960,640 980,560 Z M640,480 Q720,440 780,520 T720,650 Q620,600 640,480 Z',
      '#ddcd9f',
    ) +
    crater(700, 300, 58) +
    crater(1080, 260, 42) +
    crater(880, 500, 72) +
    crater(1020, 690, 48) +
    crater(640, 410, 26) +
    crater(930, 280, 30) +
    crater(790, 680, 38) +
    crater(1160, 420, 34) +
    crater(1000, 400, 18) +
    crater(850, 620, 20) +
    crater(1190, 560, 22) +
    crater(780, 420, 16) +
    form('M900,50 A380,380 0 0 0 900,810 A440,440 0 0 1 620,430 A440,440 0 0 1 900,50 Z', '#33495a') +
    form('M900,50 A380,380 0 0 0 900,810 A440,440 0 0 1 620,430 A440,440 0 0 1 900,50 Z', shade) +
    disc(500, 520, 9, light) +
    line('M500,496 v48 M476,520 h48', light, 3) +
    ridge('moon far', 900, 50, far, 300) +
    ridge('moon mid', 940, 40, mid, 260) +
    many(9, (i) => {
      const x = 180 + i * 64
      const h = 44 + (i % 3) * 16
      return (
        box(x, 960 - h, 54, 120, near) +
        shape(`${x - 4},${960 - h} ${x + 27},${930 - h} ${x + 58},${960 - h}`, ink) +
        (i % 2 ? box(x + 18, 974 - h, 14, 18, glow) : '')
      )
    }) +
    shape('470,966 476,850 512,850 518,966', near) +
    shape('470,852 494,770 518,852', ink) +
    ridge('moon near', 990, 30, ink, 340) +
    ripples('moon', 1020, 1060, mid, 10)
  )
}

function solarRoof({ glow, far, mid, near, ink, light, accent }: Palette): string {
  // The roof is drawn as a flat rectangle of 1000 by 470 and leant over in one go.
  const panel = (x: number, y: number) =>
    box(x, y, 168, 122, '#20384a') +
    many(3, (i) => line(`M${x + 42 * (i + 1)},${y} v122`, '#41667a', 3, 'butt')) +
    many(2, (i) => line(`M${x},${y + 41 * (i + 1)} h168`, '#41667a', 3, 'butt')) +
    `<polygon points="${x + 20},${y + 122} ${x + 100},${y} ${x + 140},${y} ${x + 60},${y + 122}" fill="#6f97a5" opacity="0.35"/>` +
    `<rect x="${x}" y="${y}" width="168" height="122" fill="none" stroke="#c7d1cc" stroke-width="6"/>`
  const tiles = many(12, (row) =>
    many(26, (i) =>
      form(
        `M${i * 40 - (row % 2) * 20},${row * 40} h38 v26 a19,14 0 0 1 -38,0 Z`,
        (i + row) % 3 ? accent : '#a64a2b',
      ),
    ),
  )
  const plane = `<g transform="matrix(1 0 -0.62 1 480 380)"><rect x="-24" y="-10" width="1084" height="500" fill="#8f3d2a"/>${tiles}${many(3, (row) => many(5, (column) => panel(66 + column * 186, 36 + row * 142)))}</g>`
  const house = (x: number, y: number, fill: string) =>
    shape(`${x},${y} ${x + 150},${y - 140} ${x + 300},${y}`, mid) +
    box(x + 14, y, 272, 400, fill) +
    box(x + 60, y + 50, 60, 80, light) +
    box(x + 170, y + 50, 60, 80, light)
  return (
    sun(1250, 220, 130, glow) +
    cloud(260, 210, 0.9, light) +
    cloud(760, 170, 0.7, light) +
    ridge('roof hills', 620, 100, far, 340) +
    house(-60, 520, '#cdb894') +
    house(1320, 470, '#b9c2ae') +
    house(1180, 560, '#cdb894') +
    box(250, 860, 1010, 300, '#e6d3ad') +
    shape('1240,870 1516,420 1560,870 1560,1067 1240,1067', '#d3bc91') +
    shape('1240,870 1516,420 1560,870 1560,1067 1240,1067', shade) +
    box(610, 260, 92, 160, '#8b5140') +
    box(672, 260, 30, 160, shade) +
    box(598, 246, 116, 26, ink) +
    box(626, 214, 20, 34, accent) +
    box(664, 214, 20, 34, accent) +
    plane +
    line('M462,370 H1524', '#6f2f22', 18) +
    line('M1540,374 L1238,862', light, 22) +
    box(140, 862, 1100, 26, near, 10) +
    at(1080, 356, form('M-30,0 Q-26,-30 6,-34 Q22,-58 38,-40 L52,-34 L36,-28 Q30,0 0,4 L-50,14 Z', ink)) +
    many(
      4,
      (i) =>
        box(340 + i * 226, 930, 110, 140, light) +
        box(352 + i * 226, 942, 86, 140, near) +
        line(`M${395 + i * 226},942 V1067 M${352 + i * 226},1010 h86`, light, 8),
    ) +
    box(1190, 884, 18, 190, near) +
    gull(960, 180, 34, ink) +
    gull(1030, 140, 24, ink)
  )
}

export const skyScenes: Record<string, Drawing> = {
  telescope: landscape(night, telescope),
  moon: landscape(night, moon),
  'solar-roof': landscape({ ...dawn, sky: '#e6dcc4', far: '#b9c2ac', mid: '#7f8f86' }, solarRoof),
}
