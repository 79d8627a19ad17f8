import { type Drawing, landscape } from './page.ts'
import { dusk, type Palette } from './palettes.ts'
import { at, box, disc, faded, form, line, many, oval, round, shade, shape } from './shapes.ts'
import { person } from './town-pieces.ts'

/** A seat of the stalls from behind. */
const seat = (back: string, rail: string) =>
  form('M-50,130 V-10 Q-50,-50 -10,-50 H10 Q50,-50 50,-10 V130 Z', back) +
  line('M-44,-4 Q-44,-44 -8,-44 H8 Q44,-44 44,-4', rail, 8)

function theatre({ glow, ink, light, accent, second }: Palette): string {
  const [velvet, deep] = ['#9c3527', '#76261f']
  const curtain = (side: number) =>
    `<g transform="translate(800 0) scale(${side} 1)">${many(7, (i) => form(`M${420 + i * 62},0 H${482 + i * 62} L${470 + i * 66},800 Q${440 + i * 66},824 ${404 + i * 66},800 Z`, i % 2 ? deep : velvet))}${form('M410,500 Q600,590 860,470 V540 Q600,650 408,560 Z', second)}</g>`
  return (
    box(0, 0, 1600, 1067, '#221c2b') +
    box(240, 60, 1120, 700, '#3a4a5c') +
    form('M240,640 Q420,520 640,600 T1060,560 T1360,600 V760 H240 Z', '#2c3b4b') +
    disc(1120, 260, 74, '#d9cda4') +
    many(
      3,
      (i) =>
        box(400 + i * 110, 460 - (i % 2) * 60, 84, 300, '#2c3b4b') +
        shape(
          `${394 + i * 110},${460 - (i % 2) * 60} ${442 + i * 110},${400 - (i % 2) * 60} ${490 + i * 110},${460 - (i % 2) * 60}`,
          '#24313f',
        ),
    ) +
    shape('150,830 260,720 1340,720 1450,830', '#b07a48') +
    many(13, (i) => line(`M${260 + i * 90},720 L${150 + i * 108},830`, '#93623a', 4)) +
    faded(0.3, shape('770,-20 860,-20 1040,790 560,790', glow)) +
    faded(0.6, oval(800, 786, 244, 34, glow)) +
    person(800, 792, 330, ink, '#16121c') +
    line('M836,550 L930,470 M764,552 L700,640', ink, 30) +
    disc(936, 462, 18, '#16121c') +
    form('M762,560 Q740,700 690,770 Q760,790 800,770 Z', accent) +
    line('M980,790 V690 H1060 V790 M1060,690 V590 M980,690 L1060,690', '#16121c', 13) +
    curtain(1) +
    curtain(-1) +
    many(
      8,
      (i) =>
        form(
          `M${i * 200},0 H${(i + 1) * 200} V150 Q${i * 200 + 100},${i % 2 ? 240 : 250} ${i * 200},150 Z`,
          i % 2 ? velvet : deep,
        ) + line(`M${i * 200},150 Q${i * 200 + 100},${i % 2 ? 240 : 250} ${(i + 1) * 200},150`, second, 12),
    ) +
    box(0, 0, 1600, 54, second) +
    box(0, 40, 1600, 14, '#a8762c') +
    box(0, 826, 1600, 60, deep) +
    box(0, 826, 1600, 12, second) +
    many(15, (i) => form(`M${60 + i * 106},826 a26,26 0 0 1 52,0 Z`, light)) +
    box(0, 880, 1600, 190, '#15111b') +
    many(15, (i) => at(40 + i * 110, 950, seat('#5c2430', '#8a3a3a'))) +
    many(13, (i) => at(-10 + i * 136, 1050, seat('#421b28', '#a85040'), 1.35))
  )
}

function orchestra({ mid, near, ink, light, accent, second }: Palette): string {
  const wood = '#a4552f'
  const player = (coat: string) =>
    disc(0, -150, 27, ink) +
    form('M-44,0 L-40,-92 Q-36,-120 0,-120 Q36,-120 40,-92 L44,0 Z', coat) +
    form('M6,-120 Q36,-118 40,-92 L44,0 H10 Z', shade)
  const stand =
    line('M0,0 V-62', ink, 6) +
    shape('-34,-62 34,-62 28,-104 -28,-104', ink) +
    shape('-26,-68 26,-68 22,-98 -22,-98', light)
  const violin =
    at(22, -104, oval(0, 0, 34, 18, wood) + line('M30,0 H70', ink, 7), 1, -16) +
    line('M-20,-150 L70,-70', '#e7d2a8', 4)
  const cello =
    form(
      'M-30,-20 C-46,-46 -26,-58 -26,-72 C-34,-100 34,-100 26,-72 C26,-58 46,-46 30,-20 C14,0 -14,0 -30,-20 Z',
      wood,
    ) +
    line('M0,-90 V-176', ink, 9) +
    line('M-66,-40 L70,-66', '#e7d2a8', 5) +
    line('M0,-6 V10', ink, 5)
  const horn = disc(30, -84, 26, second) + disc(30, -84, 12, near)
  const row = (count: number, y: number, rx: number, scale: number, draw: (i: number) => string) =>
    many(count, (i) => {
      const t = (i + 0.5) / count - 0.5
      return at(round(800 + t * rx), round(y + Math.abs(t) ** 2 * 330), draw(i), t > 0 ? -scale : scale)
    })
  return (
    box(0, 0, 1600, 1067, '#6b3340') +
    many(9, (i) => box(i * 190 - 20, 0, 14, 700, '#5a2a38')) +
    many(21, (i) => {
      const h = 330 - Math.abs(10 - i) * 18
      return (
        box(448 + i * 34, 430 - h, 26, h, second) +
        box(464 + i * 34, 430 - h, 10, h, shade) +
        box(454 + i * 34, 400, 14, 18, ink)
      )
    }) +
    box(420, 426, 760, 30, '#3f2030') +
    many(6, (i) =>
      shape(
        `${130 + i * 268},0 ${170 + i * 268},0 ${260 + i * 268 - i * 36},1067 ${90 + i * 268 - i * 36 + 50},1067`,
        'rgba(249,220,166,0.07)',
      ),
    ) +
    form('M40,1067 Q60,470 800,440 Q1540,470 1560,1067 Z', '#c98a55') +
    form('M120,1067 Q160,600 800,580 Q1440,600 1480,1067 Z', '#d79d66') +
    form('M220,1067 Q300,740 800,720 Q1300,740 1380,1067 Z', '#e3b17c') +
    at(560, 470, oval(0, -40, 60, 16, light) + form('M-60,-40 Q-60,20 0,30 Q60,20 60,-40 Z', accent)) +
    at(1040, 470, oval(0, -40, 60, 16, light) + form('M-60,-40 Q-60,20 0,30 Q60,20 60,-40 Z', accent)) +
    at(800, 520, player(near), 0.8) +
    row(8, 560, 1180, 0.86, (i) => player(i % 2 ? near : ink) + horn) +
    row(
      8,
      700,
      1300,
      1,
      (i) => player(i % 2 ? ink : mid) + (i < 2 || i > 5 ? at(10, 6, cello, 1.05) : violin),
    ) +
    row(
      6,
      880,
      1340,
      1.22,
      (i) =>
        player(i % 2 ? near : ink) +
        (i === 0 || i === 5 ? at(14, 10, cello, 1.2) : violin + at(66, 26, stand)),
    ) +
    box(680, 1000, 240, 70, '#8c5230') +
    box(670, 990, 260, 20, '#a8683f') +
    line('M776,1000 V860 M824,1000 V860', ink, 38) +
    form(
      'M716,880 L726,700 Q736,650 800,650 Q864,650 874,700 L884,880 Q830,890 800,850 Q770,890 716,880 Z',
      ink,
    ) +
    disc(800, 590, 48, ink) +
    line('M736,690 L650,640 L600,540 M864,690 L950,650 L1010,560', ink, 34) +
    line('M1010,560 L1080,430', light, 8) +
    disc(600, 532, 18, '#d9a078') +
    disc(1012, 552, 18, '#d9a078') +
    shape('784,648 816,648 800,664', light)
  )
}

export const stageScenes: Record<string, Drawing> = {
  theatre: landscape(dusk, theatre),
  orchestra: landscape(dusk, orchestra),
}
