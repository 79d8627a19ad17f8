import { chance } from './chance.ts'
import { type Drawing, landscape } from './page.ts'
import { dusk, earth, leaves, night, noon, type Palette } from './palettes.ts'
import { at, box, disc, faded, form, line, many, oval, round, shade, shape } from './shapes.ts'
import { clock } from './town-pieces.ts'

/** A leather ball of 100 round 0,0: a pentagon in the middle and five cut off by the edge. */
function ball(leather: string, ink: string): string {
  const point = (radius: number, angle: number) =>
    `${round(Math.sin(angle) * radius)},${round(-Math.cos(angle) * radius)}`
  const fifth = (Math.PI * 2) / 5
  return (
    disc(0, 0, 100, ink) +
    disc(0, 0, 96, leather) +
    shape(
      many(5, (i) => `${point(36, i * fifth)} `),
      ink,
    ) +
    many(
      5,
      (i) =>
        line(`M${point(36, i * fifth)} L${point(66, i * fifth)}`, ink, 6) +
        shape(
          `${point(66, i * fifth)} ${point(84, i * fifth - 0.34)} ${point(97, i * fifth - 0.3)} ${point(98, i * fifth)} ${point(97, i * fifth + 0.3)} ${point(84, i * fifth + 0.34)}`,
          ink,
        ) +
        line(`M${point(84, i * fifth + 0.34)} L${point(84, (i + 1) * fifth - 0.34)}`, ink, 6),
    )
  )
}

function football({ far, mid, near, ink, light, accent, second, glow }: Palette): string {
  const next = chance('crowd')
  const skin = '#b9794f'
  const crowd = many(260, (i) =>
    disc(
      round((i % 52) * 31 + next(-8, 8)),
      round(380 + Math.floor(i / 52) * 32 + next(-6, 6)),
      10,
      [mid, far, accent, second, light, '#4e7484'][Math.floor(next(0, 6)) % 6]!,
    ),
  )
  const mast = (x: number, lean: number) =>
    faded(0.13, shape(`${x - 70},90 ${x + 70},90 ${x + lean + 430},900 ${x + lean - 430},900`, glow)) +
    box(x - 9, 120, 18, 280, ink) +
    box(x - 84, 50, 168, 90, ink) +
    many(8, (i) => disc(x - 60 + (i % 4) * 40, 74 + Math.floor(i / 4) * 40, 14, glow))
  const net =
    many(13, (i) => line(`M${140 + i * 40},372 L${110 + i * 45},640`, '#a9c0b4', 3)) +
    many(8, (i) => line(`M${128 - i * 2},${400 + i * 34} H${636 + i * 2}`, '#a9c0b4', 3))
  return (
    mast(180, 200) +
    mast(1420, -200) +
    box(0, 350, 1600, 220, near) +
    crowd +
    shape('0,300 1600,300 1600,352 0,352', ink) +
    many(9, (i) => box(i * 200 + 20, 352, 10, 200, ink)) +
    box(0, 540, 1600, 60, accent) +
    many(8, (i) => box(i * 200, 540, 100, 60, i % 2 ? second : '#3f6d70')) +
    box(0, 600, 1600, 470, leaves.moss) +
    many(5, (i) =>
      shape(
        `${i * 360 - 120},600 ${i * 360 + 60},600 ${i * 440 - 100},1067 ${i * 440 - 330},1067`,
        leaves.leaf,
      ),
    ) +
    line('M-20,668 H760 L860,820 H-20', light, 9) +
    line('M-20,648 H1600', light, 8) +
    net +
    line('M100,650 V366 H664 V650', light, 18) +
    faded(0.4, oval(1130, 990, 300, 24, ink) + oval(640, 900, 110, 14, ink)) +
    line('M1090,640 L1010,780 L1120,930', ink, 62) +
    line('M1060,800 L1122,926', light, 46) +
    line('M1122,946 L1180,962', accent, 34) +
    line('M1140,640 L960,720 L800,706', skin, 58) +
    line('M900,712 L812,706', light, 46) +
    line('M796,706 L752,664', accent, 34) +
    line('M1140,640 L1010,700', ink, 74) +
    shape('1056,640 1196,640 1250,380 1130,360', accent) +
    shape('1150,640 1196,640 1250,380 1196,372', shade) +
    line('M1140,400 L1020,470 L930,430', accent, 48) +
    line('M1010,470 L930,432', skin, 34) +
    line('M1234,410 L1330,490 L1410,440', accent, 48) +
    line('M1340,488 L1410,440', skin, 34) +
    box(1060, 610, 136, 60, ink) +
    line('M1190,384 L1186,340', skin, 46) +
    disc(1178, 304, 56, skin) +
    `<path d="M1122,294 Q1126,236 1188,240 Q1244,246 1238,318 Q1216,280 1122,294 Z" fill="${ink}"/>` +
    at(640, 760, ball(light, ink), 1) +
    line('M742,690 l40,-30 M760,742 l50,-10', light, 8)
  )
}

function chess({ far, near, ink, light, accent, second }: Palette): string {
  const X = (u: number, v: number) => round(800 + (u - 4) * (170 + v * 44))
  const Y = (v: number) => round(640 + v * 42 + v * v * 9)
  const board = many(6, (v) =>
    many(8, (u) =>
      shape(
        `${X(u, v)},${Y(v)} ${X(u + 1, v)},${Y(v)} ${X(u + 1, v + 1)},${Y(v + 1)} ${X(u, v + 1)},${Y(v + 1)}`,
        (u + v) % 2 ? near : light,
      ),
    ),
  )
  const base = (w: number, fill: string) =>
    form(`M-${w},0 Q-${w},-34 -${w * 0.8},-40 H${w * 0.8} Q${w},-34 ${w},0 Q0,${w * 0.3} -${w},0 Z`, fill) +
    box(-w * 0.72, -62, w * 1.44, 26, fill, 10)
  const king = (fill: string, trim: string) =>
    base(104, fill) +
    form('M-62,-60 C-30,-160 -34,-250 -50,-330 H50 C34,-250 30,-160 62,-60 Z', fill) +
    box(-72, -352, 144, 26, fill, 10) +
    box(-58, -382, 116, 20, trim, 8) +
    form('M-52,-380 L-74,-490 Q0,-530 74,-490 L52,-380 Z', fill) +
    box(-10, -580, 20, 76, fill) +
    box(-34, -562, 68, 20, fill) +
    form('M10,-60 C10,-160 10,-250 10,-330 H50 C34,-250 30,-160 62,-60 Z', shade) +
    form('M14,-380 L20,-516 Q50,-508 74,-490 L52,-380 Z', shade)
  const pawn = (fill: string) =>
    base(76, fill) +
    form('M-46,-60 C-20,-110 -20,-150 -26,-190 H26 C20,-150 20,-110 46,-60 Z', fill) +
    box(-50, -206, 100, 20, fill, 9) +
    disc(0, -246, 52, fill) +
    form('M0,-298 A52,52 0 0 1 0,-194 A80,80 0 0 0 0,-298 Z', shade) +
    form('M6,-60 V-190 H26 C20,-150 20,-110 46,-60 Z', shade)
  const knight = (fill: string, eye: string) =>
    base(98, fill) +
    form(
      'M-70,-60 C-76,-180 0,-210 -16,-270 C-50,-246 -92,-236 -112,-262 C-128,-284 -112,-306 -92,-320 C-66,-346 -50,-392 -10,-412 L-6,-452 L26,-416 C96,-386 116,-280 96,-190 C86,-140 66,-110 72,-60 Z',
      fill,
    ) +
    form('M26,-416 C96,-386 116,-280 96,-190 C86,-140 66,-110 72,-60 H30 C40,-160 90,-260 26,-416 Z', shade) +
    disc(-36, -352, 9, eye) +
    line('M-104,-282 l16,6', eye, 5)
  const rook = (fill: string) =>
    base(90, fill) +
    form('M-58,-60 L-44,-270 H44 L58,-60 Z', fill) +
    form('M-70,-270 V-350 H-42 V-322 H-15 V-350 H15 V-322 H42 V-350 H70 V-270 Z', fill) +
    form('M8,-60 V-270 H44 L58,-60 Z', shade)
  const [dark, pale] = [ink, '#f2dfb8']
  return (
    box(0, 0, 1600, 1067, accent) +
    disc(800, 430, 380, second) +
    box(0, 630, 1600, 440, far) +
    shape(`${X(0, 0) - 20},${Y(0) - 12} ${X(8, 0) + 20},${Y(0) - 12} 1900,1100 -300,1100`, earth.wood) +
    board +
    at(300, 690, rook(dark), 0.62) +
    shape('1270,700 1300,540 1560,540 1590,700', earth.bark) +
    box(1324, 520, 60, 22, second, 6) +
    box(1476, 532, 60, 12, second, 6) +
    clock(1364, 622, 58, light, ink) +
    clock(1496, 622, 58, light, ink) +
    at(1080, 700, pawn(dark), 0.7) +
    faded(
      0.35,
      oval(560, 822, 190, 26, ink) +
        oval(1120, 880, 220, 28, ink) +
        oval(880, 990, 170, 24, ink) +
        oval(230, 980, 170, 24, ink),
    ) +
    at(560, 800, king(dark, light), 1.08) +
    at(1080, 870, knight(pale, ink), 1.2) +
    at(820, 980, pawn(pale), 1.15) +
    at(170, 970, pawn(pale), 1.15) +
    at(1440, 990, `<g transform="rotate(-82)">${pawn(dark)}</g>`, 1.1)
  )
}

export const sportScenes: Record<string, Drawing> = {
  football: landscape({ ...night, sky: '#27475c' }, football),
  chess: landscape({ ...noon, far: '#7b3527', accent: '#a8492e', second: dusk.second }, chess),
}
