import { chance } from './chance.ts'
import { cloud, sun, tree } from './landscape.ts'
import { type Drawing, landscape } from './page.ts'
import { dusk, leaves, noon, type Palette, paper } from './palettes.ts'
import { at, box, disc, faded, form, line, many, oval, round, shade, shape } from './shapes.ts'
import { clock, person, windows } from './town-pieces.ts'

function tram({ far, mid, near, ink, light, accent, second }: Palette): string {
  const houses = many(7, (i) => {
    const [x, top] = [i * 236 - 30, 210 + [40, -20, 60, 0, 30, -40, 50][i]!]
    return (
      box(x, top, 232, 700, i % 2 ? far : '#bccfc2') +
      shape(`${x - 6},${top} ${x + 116},${top - 80} ${x + 238},${top}`, i % 2 ? mid : '#8fae9f') +
      windows(
        `tram ${i}`,
        { x: x + 28, y: top + 50, columns: 3, rows: 3, width: 40, height: 70, gapX: 28, gapY: 46 },
        [light, light, mid],
      )
    )
  })
  const seats = many(7, (i) => {
    const x = 268 + i * 158
    return (
      box(x, 470, 134, 140, '#a8c7c4', 10) +
      (i === 2 || i === 5
        ? ''
        : disc(x + 50, 534, 26, ink) +
          form(`M${x + 6},610 q4,-48 46,-48 q42,0 46,48 Z`, i % 2 ? near : ink)) +
      shape(`${x + 84},470 ${x + 120},470 ${x + 60},610 ${x + 24},610`, 'url(#gleam)')
    )
  })
  return (
    cloud(420, 130, 0.8, light) +
    cloud(1220, 110, 1, light) +
    houses +
    box(0, 820, 1600, 260, '#b9b29c') +
    box(0, 812, 1600, 18, light) +
    many(11, (i) => line(`M${i * 160},960 l-60,110`, '#a59d85', 5)) +
    line('M0,196 Q400,226 800,226 T1600,196', ink, 6) +
    line('M0,160 Q800,196 1600,160', ink, 3) +
    line('M118,830 V150 M118,182 H300 M1500,830 V150 M1500,182 H1330', ink, 12) +
    line('M800,396 L700,320 L830,232 M740,226 H900 M800,396 L880,330', ink, 8) +
    box(660, 384, 280, 24, ink, 8) +
    box(0, 876, 1600, 14, '#6e6a5c') +
    box(0, 916, 1600, 14, '#6e6a5c') +
    oval(800, 880, 640, 18, ink) +
    form(
      'M180,850 V470 Q180,404 246,404 H1354 Q1420,404 1420,470 V850 Q1420,862 1408,862 H192 Q180,862 180,850 Z',
      light,
    ) +
    form('M180,640 H1420 V850 Q1420,862 1408,862 H192 Q180,862 180,850 Z', accent) +
    box(180, 640, 1240, 16, second) +
    box(180, 820, 1240, 42, ink) +
    box(220, 420, 1160, 26, near) +
    box(200, 460, 1200, 160, near, 14) +
    seats +
    form('M1378,470 h22 q6,60 6,140 h-28 Z', '#a8c7c4') +
    many(
      2,
      (i) =>
        box(420 + i * 632, 456, 146, 376, light, 8) +
        box(428 + i * 632, 466, 62, 350, near) +
        box(496 + i * 632, 466, 62, 350, near) +
        shape(
          `${440 + i * 632},466 ${470 + i * 632},466 ${440 + i * 632},600 ${428 + i * 632},600 ${428 + i * 632},520`,
          'url(#gleam)',
        ),
    ) +
    many(
      4,
      (i) => disc([320, 400, 1200, 1280][i]!, 866, 34, ink) + disc([320, 400, 1200, 1280][i]!, 866, 15, mid),
    ) +
    disc(1394, 730, 18, light) +
    disc(206, 730, 14, second) +
    box(0, 1010, 1600, 60, near) +
    box(0, 1000, 1600, 14, light) +
    line('M70,1010 V610', ink, 12) +
    disc(70, 580, 54, near) +
    disc(70, 580, 42, second) +
    box(44, 626, 52, 70, light) +
    person(180, 1044, 250, ink) +
    person(1490, 1040, 240, near, ink)
  )
}

function station({ far, mid, near, ink, light, accent, second }: Palette): string {
  const arch = (rx: number, fill: string) =>
    form(`M${800 - rx},760 V${520} A${rx},${rx * 0.62} 0 0 1 ${800 + rx},520 V760 Z`, fill)
  const rib = (rx: number, colour: string, width: number) =>
    line(`M${800 - rx},900 V520 A${rx},${rx * 0.62} 0 0 1 ${800 + rx},520 V900`, colour, width, 'butt')
  const rays = many(9, (i) => {
    const angle = Math.PI + (Math.PI / 8) * i
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    return line(
      `M${round(800 + cos * 300)},${round(520 + sin * 186)} L${round(800 + cos * 900)},${round(520 + sin * 558)}`,
      near,
      7,
    )
  })
  return (
    box(0, 0, 1600, 1067, near) +
    arch(790, '#bccabb') +
    arch(640, '#cfd5bf') +
    arch(480, '#e0dcc3') +
    arch(300, light) +
    sun(800, 520, 92, second) +
    many(5, (i) => box(640 + i * 68, 610 - (i % 2) * 34, 60, 200, far)) +
    rays +
    rib(790, ink, 26) +
    rib(640, near, 18) +
    rib(480, near, 13) +
    rib(300, near, 10) +
    shape('0,1067 0,840 640,700 960,700 1600,840 1600,1067', '#b8a988') +
    shape('560,1067 722,706 878,706 1040,1067', ink) +
    line('M640,1067 L762,706 M960,1067 L838,706', mid, 9) +
    many(9, (i) => {
      const y = 730 + i * i * 4.6
      const half = (y - 706) * 0.28 + 60
      return line(`M${round(800 - half)},${y} H${round(800 + half)}`, '#4a5a5c', 4 + i * 1.4, 'butt')
    }) +
    shape('548,1067 718,704 724,704 572,1067', light) +
    shape('1028,1067 876,704 882,704 1052,1067', light) +
    shape('0,430 600,600 600,760 0,1010', accent) +
    shape('0,430 600,600 600,612 0,470', '#8f3d2a') +
    shape('0,900 600,728 600,760 0,1010', ink) +
    many(6, (i) => {
      const x = 20 + i * 98 - i * i * 1.5
      const t = x / 600
      const [a, b] = [510 + t * 118, 690 - t * 14]
      return shape(
        `${x},${a} ${x + 70 - i * 6},${a + (70 - i * 6) * 0.19} ${x + 70 - i * 6},${b - 4} ${x},${b}`,
        i % 3 ? light : '#f0d9a0',
      )
    }) +
    line('M800,0 V150', ink, 12) +
    clock(800, 264, 122, light, ink) +
    box(1180, 470, 22, 420, ink) +
    box(1420, 380, 28, 560, ink) +
    line('M1191,560 Q1210,500 1260,490 M1434,500 Q1460,430 1530,410', ink, 10) +
    person(1100, 830, 150, near, ink) +
    person(1160, 836, 140, accent, ink) +
    person(1300, 900, 200, ink) +
    box(1336, 846, 56, 54, '#8f5a3a') +
    line('M1350,846 q14,-24 28,0', ink, 5) +
    box(1270, 960, 250, 20, '#8f5a3a', 6) +
    box(1270, 900, 250, 18, '#8f5a3a', 6) +
    line('M1300,1030 V900 M1490,1030 V900', ink, 10) +
    person(1560, 1040, 290, near, ink) +
    person(470, 1010, 250, ink) +
    person(540, 880, 150, second, ink)
  )
}

function cyclist({ glow, far, mid, near, ink, light, accent, second }: Palette): string {
  const next = chance('street')
  const roofs = many(10, (i) => {
    const [x, top] = [i * 170 - 40, 560 - next(0, 80)]
    return (
      box(x, top, 166, 300, i % 2 ? far : mid) +
      shape(`${x - 6},${top} ${x + 83},${top - 90} ${x + 172},${top}`, i % 2 ? mid : far) +
      box(x + 116, top - 100, 24, 70, mid) +
      many(2, (w) => box(x + 34 + w * 66, top + 40, 32, 52, glow))
    )
  })
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="820" r="108" fill="none" stroke="${ink}" stroke-width="13"/>` +
    many(8, (i) =>
      line(
        `M${x},820 l${round(Math.cos((i * Math.PI) / 8 + 0.2) * 102)},${round(Math.sin((i * Math.PI) / 8 + 0.2) * 102)} M${x},820 l${round(-Math.cos((i * Math.PI) / 8 + 0.2) * 102)},${round(-Math.sin((i * Math.PI) / 8 + 0.2) * 102)}`,
        ink,
        2,
      ),
    ) +
    disc(x, 820, 12, ink)
  const rider =
    line('M556,560 L640,720 L606,846 M606,846 L650,850', near, 44) +
    wheel(430) +
    wheel(790) +
    line(
      'M430,820 L530,640 H720 L790,820 M530,640 L604,832 L720,640 M430,820 H604 M530,640 L516,600 M720,640 L706,584 L742,560 L772,574',
      accent,
      14,
    ) +
    disc(604, 828, 30, ink) +
    form('M474,590 H556 Q566,604 540,610 H492 Z', ink) +
    line('M540,566 L668,650 L612,800', ink, 50) +
    line('M612,806 L668,812', ink, 30) +
    form('M486,584 Q500,440 616,400 Q668,394 674,430 Q640,520 574,590 Q520,612 486,584 Z', second) +
    form('M486,584 Q560,520 640,470 Q620,540 574,590 Q520,612 486,584 Z', shade) +
    line('M640,440 L706,520 L750,562', second, 34) +
    disc(752, 562, 19, '#d9a078') +
    disc(690, 356, 46, '#d9a078') +
    form('M636,352 Q640,296 694,294 Q748,300 750,346 Q696,352 636,352 Z', light) +
    form('M636,352 Q640,296 694,294 Q664,320 668,350 Z', accent) +
    line('M690,400 L668,424', '#d9a078', 30) +
    line('M310,800 A120,120 0 0 1 430,700', light, 9)
  return (
    sun(1180, 500, 200, glow) +
    cloud(300, 190, 1, '#f3c497') +
    cloud(760, 130, 0.7, '#f3c497') +
    roofs +
    box(0, 740, 1600, 340, mid) +
    box(0, 740, 1600, 20, far) +
    many(5, (i) => tree(110 + i * 360, 770, 460 - (i % 2) * 50, i % 2 ? leaves.moss : leaves.leaf, ink)) +
    box(0, 770, 1600, 100, '#c99a7c') +
    box(0, 866, 1600, 14, light) +
    box(0, 880, 1600, 200, near) +
    many(6, (i) => box(-60 + i * 320, 1000, 170, 14, glow)) +
    faded(0.4, oval(560, 944, 340, 18, ink)) +
    at(40, 12, rider)
  )
}

export const transportScenes: Record<string, Drawing> = {
  tram: landscape(noon, tram),
  station: landscape(paper, station),
  cyclist: landscape(dusk, cyclist),
}
