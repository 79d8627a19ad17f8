import { chance } from './chance.ts'
import { type Drawing, landscape } from './page.ts'
import { earth, leaves, night, type Palette, paper } from './palettes.ts'
import { at, box, disc, faded, form, line, many, oval, round, shade, shape } from './shapes.ts'
import { clock } from './town-pieces.ts'

function library({ glow, far, mid, near, ink, light, accent, second }: Palette): string {
  const next = chance('books')
  const paints = [accent, second, '#5b8a88', light, '#8c3f2c', '#b88a58', mid, '#d0a98a']
  const shelf = (x: number, y: number, width: number) => {
    let books = ''
    let from = x + 8
    while (from < x + width - 34) {
      const [w, h] = [round(next(16, 34)), round(next(96, 138))]
      const fill = paints[Math.floor(next(0, paints.length)) % paints.length]!
      books +=
        next(0, 1) > 0.93
          ? at(from + 6, y, box(0, -h, w, h, fill) + box(0, -h + 16, w, 7, ink), 1, -9)
          : box(from, y - h, w, h, fill) + (w > 22 ? box(from, y - h + 18, w, 7, ink) : '')
      from += w + (next(0, 1) > 0.88 ? 34 : 3)
    }
    return box(x, y - 156, width, 156, ink) + books + box(x - 4, y, width + 8, 16, earth.clay)
  }
  const cases = [20, 420, 820, 1220]
    .map((x) => box(x - 16, 0, 392, 900, earth.wood) + many(5, (row) => shelf(x, 150 + row * 172, 360)))
    .join('')
  return (
    box(0, 0, 1600, 1067, near) +
    cases +
    faded(0.16, shape('1040,640 1180,640 1500,910 720,910', glow)) +
    line('M486,920 L620,40 M610,920 L734,40', '#d8b27a', 18) +
    many(9, (i) =>
      line(
        `M${round(499 + i * 13.2)},${840 - i * 90} L${round(621 + i * 12.6)},${840 - i * 90}`,
        '#d8b27a',
        13,
      ),
    ) +
    box(0, 900, 1600, 170, ink) +
    box(0, 900, 1600, 12, far) +
    box(660, 900, 900, 34, earth.clay) +
    box(660, 920, 900, 14, earth.bark) +
    box(720, 934, 34, 140, earth.wood) +
    box(1466, 934, 34, 140, earth.wood) +
    box(754, 934, 712, 44, earth.wood) +
    faded(0.25, oval(1110, 902, 360, 22, glow)) +
    form('M1020,660 Q1030,580 1110,576 Q1190,580 1200,660 Z', '#3f7a6c') +
    box(1014, 654, 192, 14, second) +
    form('M1044,668 h132 q-8,26 -66,26 t-66,-26 Z', glow) +
    line('M1110,576 V556 M1110,694 V884', second, 13) +
    oval(1110, 892, 76, 15, second) +
    line('M1150,668 V724', second, 4) +
    disc(1150, 728, 7, second) +
    form('M800,896 Q860,860 920,892 Q980,860 1040,896 L1046,884 Q980,842 920,874 Q860,842 794,884 Z', light) +
    line('M920,874 V892', ink, 4) +
    line('M820,874 Q866,856 904,874 M936,874 Q976,856 1020,874', '#b9a888', 3) +
    box(1270, 872, 190, 28, accent) +
    box(1284, 846, 166, 26, second) +
    box(1276, 822, 170, 24, '#5b8a88') +
    box(1276, 880, 190, 8, light) +
    at(1480, 900, form('M-26,-60 H26 L20,0 H-20 Z', light) + line('M26,-48 q26,4 -2,32', light, 7), 0.8)
  )
}

function classroom({ glow, far, mid, near, ink, light, accent, second }: Palette): string {
  const desk = (x: number, y: number, s: number, top: string) =>
    at(
      x,
      y,
      line('M-66,30 L-76,190 M66,30 L76,190', ink, 10) +
        line('M-40,150 V60 H40 V150 M-40,190 V150 M40,190 V150', near, 12) +
        form('M-50,96 h100 v-54 q0,-14 -14,-14 h-72 q-14,0 -14,14 Z', accent) +
        shape('-104,34 -88,-10 88,-10 104,34', top) +
        box(-104, 34, 208, 14, earth.wood),
      s,
    )
  return (
    box(0, 0, 1600, 1067, '#e9dcbc') +
    box(0, 560, 1600, 150, mid) +
    box(0, 552, 1600, 14, light) +
    box(60, 110, 250, 400, light) +
    box(76, 126, 218, 368, '#b6d0cb') +
    disc(230, 230, 44, glow) +
    form('M76,440 Q140,380 200,420 T294,400 V494 H76 Z', leaves.leaf) +
    line('M185,126 V494 M76,310 H294', light, 13, 'butt') +
    box(46, 510, 278, 16, light) +
    box(420, 96, 800, 420, earth.clay) +
    box(438, 114, 764, 384, '#2d4f4b') +
    box(420, 512, 800, 20, earth.wood) +
    box(560, 502, 60, 10, light) +
    box(640, 502, 34, 10, second) +
    line('M520,420 L700,200 L860,420 Z M700,200 V420 M676,420 V396 H700', light, 6) +
    `<circle cx="1010" cy="310" r="104" fill="none" stroke="${light}" stroke-width="6"/>` +
    line('M1010,310 L1090,244 M906,310 H1114', second, 6) +
    disc(1010, 310, 8, light) +
    line('M480,160 q20,-18 40,0 t40,0 t40,0', '#8fb3a6', 5) +
    clock(1390, 220, 90, light, ink) +
    box(1310, 370, 170, 130, far) +
    line('M1330,470 L1370,420 L1410,450 L1460,390', accent, 7) +
    box(0, 706, 1600, 370, '#c39f6e') +
    many(11, (i) => line(`M${800 + (i - 5) * 120},706 L${800 + (i - 5) * 340},1067`, '#ab8757', 4)) +
    box(1240, 590, 270, 20, earth.wood) +
    box(1260, 610, 230, 130, earth.clay) +
    box(1380, 610, 110, 130, shade) +
    line('M1330,590 V560', ink, 8) +
    disc(1330, 524, 44, '#7dacaa') +
    form(
      'M1300,510 q16,-26 36,-16 t10,30 q-20,6 -30,22 q-20,-14 -16,-36 Z M1350,540 q14,-6 20,4 q-10,14 -24,10 Z',
      leaves.leaf,
    ) +
    line('M1306,482 A50,50 0 1 0 1372,552', second, 6) +
    box(1420, 566, 60, 24, accent) +
    box(1426, 546, 50, 20, near) +
    many(4, (i) => desk(330 + i * 250, 690, 0.62, '#dbb37c')) +
    many(4, (i) => desk(250 + i * 330, 800, 0.86, '#e2be8a')) +
    many(4, (i) => desk(150 + i * 435, 960, 1.2, '#ecca98')) +
    at(585, 954, form('M-50,8 Q-24,-10 0,6 Q24,-10 50,8 V18 Q24,2 0,18 Q-24,2 -50,18 Z', light)) +
    at(1020, 958, disc(0, -14, 20, accent) + line('M0,-34 q2,-12 12,-14', leaves.moss, 5)) +
    at(150, 962, box(-40, -12, 80, 12, near) + box(-34, -22, 72, 10, second)) +
    at(1450, 960, line('M-40,0 L30,-8', second, 8))
  )
}

export const roomScenes: Record<string, Drawing> = {
  library: landscape(night, library),
  classroom: landscape(paper, classroom),
}
