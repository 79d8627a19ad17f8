import { chance } from './chance.ts'
import { cloud, gull, reeds, ridge, ripples, stars, sun } from './landscape.ts'
import { type Drawing, landscape } from './page.ts'
import { dawn, leaves, night, noon, type Palette } from './palettes.ts'
import { at, box, disc, faded, form, line, many, shade, shape } from './shapes.ts'
import { car, person } from './town-pieces.ts'

/** A quay crane 520 high, its jib to the right, standing on 0,0. */
const crane = (steel: string, cabin: string, glass: string) =>
  shape('-78,0 -58,0 -26,-160 -44,-160', steel) +
  shape('78,0 58,0 26,-160 44,-160', steel) +
  line('M-62,-60 H62 M-58,-60 L34,-150', steel, 7) +
  box(-66, -176, 132, 20, steel) +
  box(-92, -262, 56, 56, steel) +
  box(-46, -272, 88, 98, cabin) +
  box(4, -256, 30, 34, glass) +
  shape('-28,-270 -2,-384 18,-270', steel) +
  shape('-4,-262 16,-272 262,-520 250,-530', steel) +
  line('M-60,-262 L-2,-380 L256,-524', steel, 5) +
  line('M256,-522 V-330', steel, 4) +
  box(246, -332, 20, 26, steel)

const fishingBoat = (hull: string, cabin: string, ink: string, glass: string) =>
  line('M46,-30 V-216 M46,-200 L-150,-36 M46,-200 L150,-66 M46,-90 L-70,-150', ink, 5) +
  box(-78, -112, 84, 84, cabin) +
  box(-90, -122, 108, 14, ink) +
  box(-64, -96, 24, 26, glass) +
  box(-30, -96, 24, 26, glass) +
  form('M-160,-34 Q0,-16 168,-66 Q150,-4 112,34 H-132 Q-154,8 -160,-34 Z', hull) +
  form('M-160,-34 Q0,-16 168,-66 L164,-50 Q0,0 -158,-18 Z', cabin)

function harbour({ glow, far, mid, near, ink, water, light, accent, second }: Palette): string {
  const stones = many(5, (row) =>
    many(17, (column) =>
      box(
        column * 100 - (row % 2) * 50,
        716 + row * 24,
        97,
        21,
        column % 4 === row % 3 ? '#b9a685' : '#c7b592',
      ),
    ),
  )
  const freighter =
    box(1240, 470, 200, 180, light) +
    box(1216, 452, 248, 34, light) +
    box(1216, 462, 248, 12, ink) +
    many(4, (i) => box(1262 + i * 44, 508, 26, 26, near) + box(1262 + i * 44, 560, 26, 26, near)) +
    box(1318, 376, 72, 78, accent) +
    box(1318, 392, 72, 16, ink) +
    line(
      'M800,650 V430 M800,450 L930,610 M800,450 L690,620 M1060,650 V430 M1060,450 L1180,600 M1060,450 L950,610',
      ink,
      8,
    ) +
    box(700, 606, 480, 34, second) +
    box(740, 582, 130, 26, accent) +
    box(900, 582, 110, 26, near) +
    box(1040, 582, 110, 26, mid) +
    form('M560,612 H620 L640,640 H1470 L1446,828 H650 Q604,760 560,612 Z', ink) +
    form('M636,796 H1450 L1446,828 H650 Z', accent) +
    line('M622,672 H1462', light, 6)
  return (
    sun(1120, 400, 150, glow) +
    cloud(330, 210, 1.1, '#f6e5cd') +
    cloud(1440, 170, 0.8, '#f6e5cd') +
    ridge('harbour hills', 600, 90, far, 260) +
    many(9, (i) =>
      shape(
        `${i * 112},690 ${i * 112},${590 - (i % 3) * 14} ${i * 112 + 56},${548 - (i % 3) * 14} ${i * 112 + 112},${590 - (i % 3) * 14} ${i * 112 + 112},690`,
        i % 2 ? mid : '#9faea4',
      ),
    ) +
    box(0, 820, 1600, 260, water) +
    box(0, 690, 1600, 146, '#d3c29f') +
    stones +
    box(0, 690, 1600, 20, '#e3d4b4') +
    box(0, 812, 1600, 24, '#8b8670') +
    at(170, 692, crane(near, second, light)) +
    at(430, 692, crane(near, accent, light), 1.12) +
    at(720, 692, crane(near, second, light), 0.95) +
    at(960, 692, crane(mid, light, ink), 0.7) +
    faded(0.35, box(600, 836, 860, 110, ink)) +
    freighter +
    ripples('harbour', 850, 1060, '#c9d8cd', 70) +
    faded(0.4, box(170, 962, 270, 26, ink) + box(520, 1012, 200, 20, ink)) +
    at(300, 930, fishingBoat(accent, light, ink, near), 1.15) +
    at(620, 990, fishingBoat(near, second, ink, light), 0.8) +
    gull(700, 180, 44, ink) +
    gull(800, 240, 30, ink) +
    gull(612, 262, 24, ink)
  )
}

function ferry({ glow, far, mid, near, ink, water, light, accent, second }: Palette): string {
  const cars = [accent, second, mid, light, near]
  return (
    sun(1250, 210, 90, glow) +
    cloud(360, 200, 1.2, light) +
    cloud(830, 150, 0.7, light) +
    ridge('ferry far', 430, 90, far, 300) +
    ridge('ferry shore', 470, 40, mid, 200) +
    many(
      9,
      (i) =>
        box(180 + i * 46 + (i % 3) * 9, 432 - (i % 2) * 14, 34, 50, i % 3 ? light : '#e9d9b8') +
        shape(
          `${176 + i * 46 + (i % 3) * 9},${433 - (i % 2) * 14} ${197 + i * 46 + (i % 3) * 9},${408 - (i % 2) * 14} ${218 + i * 46 + (i % 3) * 9},${433 - (i % 2) * 14}`,
          accent,
        ),
    ) +
    box(330, 372, 34, 110, light) +
    shape('326,374 347,316 368,374', ink) +
    box(0, 474, 1600, 600, water) +
    box(0, 474, 1600, 10, '#5f8f8c') +
    ripples('ferry', 500, 980, '#a9cbc4', 90) +
    line('M120,748 H320 M40,778 H360 M180,806 H420', light, 10) +
    faded(0.35, box(380, 740, 860, 70, ink)) +
    line('M800,300 V170 M770,210 H830', ink, 8) +
    shape('806,172 890,196 806,222', accent) +
    box(930, 300, 70, 96, accent) +
    box(930, 316, 70, 18, ink) +
    box(660, 296, 300, 84, light) +
    box(640, 284, 340, 20, ink) +
    many(6, (i) => box(680 + i * 46, 318, 34, 34, near)) +
    box(560, 380, 500, 26, light) +
    line('M566,378 V346 H650 M1054,378 V346 H1000', ink, 5) +
    person(600, 380, 78, accent, ink) +
    person(1028, 380, 78, second, ink) +
    box(590, 404, 36, 210, light) +
    box(790, 404, 40, 210, light) +
    box(994, 404, 36, 210, light) +
    many(5, (i) => at(470 + i * 166 - (i > 2 ? 0 : 6), 614, car(cars[i]!, ink, ink), 0.98)) +
    shape('340,640 262,520 282,512 384,620', near) +
    shape('1280,640 1358,520 1338,512 1236,620', near) +
    box(330, 600, 960, 36, light) +
    line('M340,588 H1280', near, 6) +
    form('M318,632 H1302 L1232,748 H388 Z', ink) +
    form('M372,722 H1248 L1232,748 H388 Z', accent) +
    line('M352,664 H1268', second, 8) +
    many(5, (i) => disc(470 + i * 165, 694, 15, mid)) +
    form('M0,1067 V968 Q260,930 560,1000 T1120,1020 T1600,950 V1067 Z', leaves.moss) +
    reeds('ferry left', 150, 1060, 330, leaves.pine, 20) +
    reeds('ferry right', 1480, 1060, 280, leaves.pine, 18) +
    gull(1130, 150, 40, ink) +
    gull(1040, 220, 26, ink)
  )
}

function containerShip({ glow, far, mid, near, ink, water, light, accent, second }: Palette): string {
  const next = chance('boxes')
  const paints = [accent, second, near, mid, light, '#8c3f2c', '#d98f6a', '#55847f']
  const stacks = many(13, (column) => {
    const high = [4, 5, 6, 6, 5, 6, 6, 6, 5, 5, 4, 3, 2][column]!
    return many(high, (level) => {
      const [x, y] = [392 + column * 78, 590 - level * 50]
      const paint = paints[Math.floor(next(0, 7.9))]!
      return (
        box(x, y, 75, 48, paint) + many(5, (rib) => faded(0.16, box(x + 8 + rib * 13, y + 6, 5, 36, ink)))
      )
    })
  })
  return (
    sun(1330, 230, 100, glow) +
    cloud(250, 190, 1, light) +
    cloud(960, 150, 1.2, light) +
    ridge('ship coast', 690, 110, far, 320) +
    box(0, 700, 1600, 400, water) +
    ripples('ship', 720, 1050, '#a5c9c3', 90) +
    faded(0.3, box(190, 850, 1250, 80, ink)) +
    box(290, 250, 60, 110, accent) +
    box(290, 270, 60, 22, ink) +
    box(180, 330, 180, 320, light) +
    box(140, 318, 240, 30, light) +
    box(140, 326, 240, 15, ink) +
    many(6, (row) => many(4, (i) => box(200 + i * 38, 372 + row * 42, 22, 20, near))) +
    line('M230,318 V190 M206,230 H254', ink, 7) +
    stacks +
    line('M1464,610 V470 M1464,490 L1404,610', ink, 7) +
    form('M104,630 H1404 L1424,590 H1540 Q1490,740 1450,858 H150 Q110,858 108,800 Z', ink) +
    form('M112,820 H1464 L1450,858 H150 Q120,858 112,820 Z', accent) +
    line('M120,676 H1440', second, 8) +
    disc(1440, 664, 14, light) +
    form('M1420,858 q60,-44 130,-4 q60,10 96,-6 l0,24 H1400 Z', light) +
    form('M150,858 q-60,-26 -120,0 l-90,0 0,16 H200 Z', light) +
    gull(640, 130, 40, ink) +
    gull(540, 190, 28, ink)
  )
}

function lighthouse({ glow, far, mid, near, ink, water, light, accent }: Palette): string {
  const side = (y: number) => 44 + ((y - 330) / 500) * 38
  const band = (top: number, bottom: number, fill: string) =>
    shape(
      `${1080 - side(top)},${top} ${1080 + side(top)},${top} ${1080 + side(bottom)},${bottom} ${1080 - side(bottom)},${bottom}`,
      fill,
    )
  const tower = many(7, (i) => band(330 + i * 74, 404 + i * 74, i % 2 ? light : accent))
  return (
    stars('lighthouse', 620, glow, 80) +
    faded(0.28, shape('1080,268 0,20 0,430', glow)) +
    faded(0.4, shape('1080,268 0,120 0,330', glow)) +
    faded(0.28, shape('1080,268 1600,150 1600,390', glow)) +
    faded(0.4, shape('1080,268 1600,206 1600,330', glow)) +
    ridge('skerry', 720, 46, far, 260) +
    box(0, 716, 1600, 400, water) +
    ripples('light sea', 730, 1040, '#45697a', 110) +
    ripples('light on sea', 740, 900, '#a99f7c', 14, 700) +
    form(
      'M700,930 L760,852 840,838 900,780 1010,800 1150,790 1240,836 1330,830 1420,896 1500,930 1560,1067 H620 Z',
      ink,
    ) +
    form(
      'M900,780 L1010,800 1040,880 960,960 860,900 840,838 Z M1240,836 L1330,830 1380,920 1290,950 Z',
      near,
    ) +
    box(1180, 740, 150, 96, light) +
    shape('1166,744 1255,680 1344,744', accent) +
    box(1206, 772, 32, 40, glow) +
    box(1270, 772, 32, 40, glow) +
    tower +
    shape(`1080,330 ${1080 + side(330)},330 ${1080 + side(848)},848 1080,848`, shade) +
    box(1064, 520, 30, 44, ink) +
    box(1064, 668, 30, 44, ink) +
    form('M1056,848 V800 a24,24 0 0 1 48,0 V848 Z', ink) +
    box(1016, 316, 128, 18, ink) +
    line('M1022,316 V288 M1138,316 V288 M1022,290 H1138', ink, 5) +
    box(1046, 226, 68, 90, glow) +
    line('M1046,226 V316 M1080,226 V316 M1114,226 V316', ink, 6) +
    form('M1034,228 Q1040,168 1080,166 Q1120,168 1126,228 Z', accent) +
    line('M1080,166 V132', ink, 7) +
    form('M560,1067 Q700,950 820,1000 T1080,980 T1360,1000 T1600,960 V1067 Z', mid) +
    line('M640,1010 Q720,960 800,988 M1000,976 Q1060,956 1120,976 M1330,980 Q1400,960 1470,972', light, 8) +
    ripples('light foam', 960, 1060, '#6c8b97', 24)
  )
}

export const harbourScenes: Record<string, Drawing> = {
  harbour: landscape(dawn, harbour),
  ferry: landscape(noon, ferry),
  'container-ship': landscape({ ...noon, sky: '#d8e2d6' }, containerShip),
  lighthouse: landscape(night, lighthouse),
}
