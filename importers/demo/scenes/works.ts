import { ridge, sun } from './landscape.ts'
import { type Drawing, landscape } from './page.ts'
import { dusk, type Palette, paper } from './palettes.ts'
import { at, box, disc, form, line, many, shade, shape } from './shapes.ts'
import { person, windows } from './town-pieces.ts'

function factory({ glow, far, mid, near, ink, light, accent, second }: Palette): string {
  const chimney = (x: number, top: number) =>
    shape(`${x - 34},${top} ${x + 34},${top} ${x + 52},760 ${x - 52},760`, '#a5492f') +
    shape(`${x + 6},${top} ${x + 34},${top} ${x + 52},760 ${x + 10},760`, shade) +
    box(x - 44, top - 18, 88, 26, ink) +
    box(x - 38, top + 60, 77, 18, light) +
    box(x - 40, top + 96, 81, 18, light)
  const smoke = (x: number, y: number, fill: string) =>
    many(7, (i) => disc(x + i * 52 + i * i * 5, y - 30 - i * 22, 34 + i * 9, fill))
  const teeth = many(5, (i) => {
    const x = 130 + i * 236
    return (
      shape(`${x},560 ${x},410 ${x + 236},560`, near) +
      shape(`${x + 6},552 ${x + 6},430 ${x + 50},458 ${x + 50},552`, glow) +
      line(`M${x + 28},446 V552 M${x + 6},500 H${x + 50}`, ink, 5) +
      line(`M${x},408 L${x + 238},558`, ink, 10)
    )
  })
  return (
    sun(420, 430, 210, glow) +
    smoke(1100, 170, '#f0c7a2') +
    smoke(1330, 260, '#dba384') +
    ridge('factory hills', 640, 120, far, 300) +
    many(10, (i) => box(i * 170 - 30, 640 - ((i * 53) % 90), 130, 200, mid)) +
    chimney(1090, 180) +
    chimney(1320, 270) +
    box(130, 556, 1190, 360, accent) +
    box(130, 556, 1190, 22, ink) +
    teeth +
    box(1130, 578, 190, 338, shade) +
    windows('works', { x: 170, y: 630, columns: 8, rows: 1, width: 84, height: 120, gapX: 36, gapY: 0 }, [
      glow,
      second,
      glow,
      near,
    ]) +
    many(
      8,
      (i) =>
        line(
          `M${212 + i * 120},630 v120 M${170 + i * 120},670 h84 M${170 + i * 120},710 h84`,
          ink,
          5,
          'butt',
        ) + box(162 + i * 120, 750, 100, 12, light),
    ) +
    box(1150, 680, 130, 236, ink) +
    many(5, (i) => box(1158, 690 + i * 44, 114, 36, near)) +
    box(1320, 640, 280, 276, mid) +
    box(1310, 624, 300, 22, ink) +
    many(3, (i) => box(1354 + i * 82, 690, 48, 70, glow)) +
    box(0, 910, 1600, 160, ink) +
    box(0, 910, 1600, 14, near) +
    line('M0,990 H1600 M0,1034 H1600', mid, 9) +
    many(27, (i) => box(i * 62, 982, 18, 62, near)) +
    at(
      360,
      976,
      box(-170, -120, 340, 110, near) +
        box(-180, -130, 360, 16, second) +
        many(5, (i) => disc(-120 + i * 62, -130, 40, '#6a4a4a')) +
        box(-180, -130, 360, 16, second) +
        many(4, (i) => line(`M${-120 + i * 80},-112 v98`, ink, 6)) +
        disc(-110, 0, 30, mid) +
        disc(110, 0, 30, mid) +
        disc(-110, 0, 12, ink) +
        disc(110, 0, 12, ink),
    ) +
    person(900, 976, 124, ink, near) +
    person(960, 978, 130, mid, near)
  )
}

function printingPress({ far, mid, near, ink, light, accent, second }: Palette): string {
  const roller = (x: number, y: number, r: number, fill = mid) =>
    disc(x, y, r, ink) +
    disc(x, y, r - 8, fill) +
    form(`M${x},${y - r + 8} A${r - 8},${r - 8} 0 0 1 ${x},${y + r - 8} Z`, shade) +
    disc(x, y, r * 0.22, ink)
  const unit = (x: number) =>
    form(
      `M${x - 150},900 V320 Q${x - 150},260 ${x - 90},260 H${x + 90} Q${x + 150},260 ${x + 150},320 V900 Z`,
      near,
    ) +
    form(`M${x + 80},260 H${x + 90} Q${x + 150},260 ${x + 150},320 V900 H${x + 80} Z`, shade) +
    box(x - 166, 880, 332, 40, ink) +
    many(4, (i) => disc(x - 126 + (i % 2) * 252, 300 + Math.floor(i / 2) * 550, 10, second)) +
    box(x - 120, 290, 240, 22, accent)
  const rollers = (x: number, inked: string) =>
    roller(x - 120, 410, 32) +
    roller(x + 120, 410, 32) +
    roller(x, 640, 72, inked) +
    roller(x, 810, 62) +
    roller(x, 500, 44, second)
  // The paper leaves the reel, goes over each unit's first small roller, round its cylinder and over the second one.
  const through = (x: number) =>
    `H${x - 120} A40,40 0 0 1 ${x - 80},410 V640 A80,80 0 0 0 ${x + 80},640 V410 A40,40 0 0 1 ${x + 120},370 `
  const web = `M260,720 V410 A40,40 0 0 1 300,370 ${[420, 800, 1180].map(through).join('')}H1400 A50,50 0 0 1 1450,420 V600`
  return (
    box(0, 0, 1600, 1067, '#dccba6') +
    many(
      4,
      (i) =>
        box(90 + i * 390, 70, 270, 380, light) +
        box(102 + i * 390, 82, 246, 356, '#b9cbbf') +
        line(
          `M${225 + i * 390},82 V438 M${102 + i * 390},200 h246 M${102 + i * 390},320 h246`,
          light,
          10,
          'butt',
        ),
    ) +
    box(0, 900, 1600, 170, '#a8875c') +
    many(9, (i) => line(`M${i * 200 - 60},900 l-80,170`, '#8f7149', 5)) +
    unit(420) +
    unit(800) +
    unit(1180) +
    box(270, 470, 1060, 24, ink) +
    disc(110, 720, 150, ink) +
    disc(110, 720, 140, light) +
    many(
      5,
      (i) => `<circle cx="110" cy="720" r="${120 - i * 22}" fill="none" stroke="${far}" stroke-width="5"/>`,
    ) +
    disc(110, 720, 22, ink) +
    shape('86,900 134,900 126,720 94,720', ink) +
    [420, 800, 1180].map((x, i) => rollers(x, i === 1 ? second : accent)).join('') +
    roller(1410, 410, 32) +
    line(web, ink, 26) +
    line(web, light, 18) +
    box(1350, 740, 220, 24, ink) +
    box(1370, 764, 20, 150, ink) +
    box(1530, 764, 20, 150, ink) +
    many(7, (i) => box(1384 - (i % 2) * 6, 722 - i * 17, 160, 14, i % 2 ? light : '#efe3ca')) +
    at(
      1400,
      574,
      shape('-8,0 132,0 150,44 -26,44', light) +
        many(3, (i) => box(8, 8 + i * 11, 56, 6, ink)) +
        box(74, 8, 44, 28, mid),
    ) +
    person(620, 1000, 330, accent, ink) +
    line('M640,740 L700,690', accent, 26) +
    at(
      1180,
      1040,
      many(6, (i) => box(-110 + (i % 2) * 8, -24 - i * 24, 220, 20, i % 2 ? light : '#f1e6cd')),
      0.9,
    )
  )
}

export const worksScenes: Record<string, Drawing> = {
  factory: landscape(dusk, factory),
  'printing-press': landscape(paper, printingPress),
}
