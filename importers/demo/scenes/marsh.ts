import { chance } from './chance.ts'
import { cloud, gull, reeds, ridge, ripples, sun } from './landscape.ts'
import { type Drawing, landscape } from './page.ts'
import { dawn, leaves, type Palette } from './palettes.ts'
import { at, box, disc, faded, form, line, many, oval, round, shade } from './shapes.ts'

function wetland({ glow, far, mid, water, light, ink }: Palette): string {
  const next = chance('tufts')
  const creek =
    'M820,452 C690,480 1090,510 960,566 C800,630 400,650 500,780 C580,880 940,920 960,1067 H1470 C1440,910 1010,840 900,746 C830,670 1230,640 1180,548 C1140,490 870,480 862,452 Z'
  return (
    sun(1080, 330, 110, glow) +
    cloud(340, 210, 1.1, light) +
    cloud(760, 150, 0.7, light) +
    cloud(1430, 220, 0.9, light) +
    ridge('marsh far', 440, 130, far, 340) +
    ridge('marsh hills', 456, 60, mid, 260) +
    box(0, 450, 1600, 630, '#b5ae6e') +
    ridge('marsh b', 560, 16, '#a5a463', 300) +
    form(
      'M180,486 C420,500 300,540 60,560 L-20,566 V600 C300,580 560,540 420,500 C380,488 300,480 180,486 Z M1600,600 C1380,610 1240,640 1330,690 C1400,730 1560,720 1620,760 V690 C1560,680 1440,690 1420,664 C1400,640 1500,636 1600,632 Z',
      water,
    ) +
    ridge('marsh c', 800, 20, 'rgba(90,110,66,0.28)', 260) +
    form(creek, water) +
    line(
      'M820,452 C690,480 1090,510 960,566 C800,630 400,650 500,780 C580,880 940,920 960,1067',
      '#7c8550',
      12,
    ) +
    line(
      'M560,760 C600,700 740,680 860,640 M660,850 C780,900 980,940 1060,1010 M1000,560 C1060,556 1090,540 1080,524 M1120,960 q60,30 90,80',
      light,
      7,
    ) +
    many(70, () => {
      const y = next(480, 1010)
      const s = (y - 420) / 16
      const x = next(0, 1600)
      return line(
        `M${x},${y} l${round(-s * 0.4)},${round(-s)} M${x},${y} l${round(s * 0.1)},${round(-s * 1.3)} M${x},${y} l${round(s * 0.6)},${round(-s * 0.9)}`,
        '#6e7a45',
        round(s * 0.12 + 1.5),
      )
    }) +
    at(
      700,
      786,
      form('M-34,0 Q-20,-30 14,-24 Q40,-20 44,-36 L52,-34 Q50,-6 20,4 Q-10,12 -34,0 Z', light) +
        line('M2,6 V40 M14,4 V40', ink, 4) +
        line('M46,-36 q-4,-26 10,-28 l18,6', light, 7),
    ) +
    reeds('marsh a', 170, 1080, 520, leaves.moss, 26) +
    reeds('marsh z', 330, 1090, 360, leaves.pine, 22) +
    reeds('marsh d', 1510, 1085, 460, leaves.pine, 26) +
    many(7, (i) => gull(1180 + i * 52 - (i > 3 ? (i - 3) * 8 : 0), 150 + Math.abs(3 - i) * 26, 22, ink))
  )
}

function heron({ glow, far, mid, near, ink, water, light, accent, second }: Palette): string {
  return (
    sun(560, 470, 290, glow) +
    ridge('heron far', 800, 110, far, 240) +
    ridge('heron shore', 840, 60, mid, 160) +
    reeds('heron back', 860, 890, 420, mid, 22) +
    reeds('heron back 2', 130, 890, 300, mid, 18) +
    box(0, 870, 1067, 540, water) +
    ripples('heron', 890, 1370, '#c6d8cd', 60, 1067) +
    faded(
      0.5,
      many(7, (i) => box(330 + (i % 2) * 30, 900 + i * 34, 440 - i * 44, 10, glow)),
    ) +
    line('M566,880 L556,1010 L566,1206 M620,876 L668,984 L596,1008', ink, 13) +
    line('M566,1206 l-36,10 M596,1008 l-22,20', ink, 9) +
    oval(560, 1214, 110, 14, light) +
    oval(560, 1216, 80, 9, water) +
    form(
      'M430,730 C470,660 560,640 640,680 C740,730 800,820 850,930 C800,920 770,930 740,900 C680,930 560,930 500,880 C450,840 420,790 430,730 Z',
      near,
    ) +
    form('M540,700 C640,690 730,770 850,930 C800,920 770,930 740,900 C650,900 560,820 540,700 Z', '#2f5158') +
    form('M540,700 C640,690 730,770 850,930 C740,860 640,800 540,700 Z', shade) +
    form(
      'M428,760 C380,660 400,600 450,540 C490,490 490,430 440,400 L400,390 L412,338 C500,336 562,400 546,490 C534,560 470,610 480,680 C486,730 520,760 540,720 L500,860 C460,840 436,800 428,760 Z',
      '#93adae',
    ) +
    line('M444,640 C440,590 500,540 510,470', near, 8) +
    line('M436,770 l-16,80 M456,800 l-6,86 M478,820 l4,80', light, 8) +
    form('M340,380 C350,330 420,318 470,344 C450,380 400,410 350,404 Z', '#93adae') +
    form('M372,336 C430,318 480,340 560,420 C500,390 440,370 390,362 Z', ink) +
    form('M350,368 L150,404 L346,404 Z', second) +
    line('M160,403 L346,392', accent, 4) +
    disc(384, 366, 8, ink) +
    reeds('heron front', 930, 1420, 640, ink, 22) +
    reeds('heron front 2', 90, 1420, 430, ink, 16)
  )
}

export const marshScenes: Record<string, Drawing> = {
  wetland: landscape({ ...dawn, sky: '#e9dcc0', water: '#a9c6c2' }, wetland),
  heron: { size: 'upright', palette: { ...dawn, sky: '#efc9a4' }, art: heron },
}
