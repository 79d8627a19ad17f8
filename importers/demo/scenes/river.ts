import { cloud, fir, gull, reeds, ridge, ripples, sun, tree } from './landscape.ts'
import { type Drawing, landscape } from './page.ts'
import { dawn, dusk, earth, noon, type Palette } from './palettes.ts'
import { at, box, disc, faded, form, line, many, mirrored, oval, shape } from './shapes.ts'
import { car, person, sash } from './town-pieces.ts'

function bridge({ glow, far, mid, near, ink, water, light, accent, second }: Palette): string {
  const span = 320
  const arches = many(
    6,
    (i) =>
      ` H${1920 - i * span - 26} A134,150 0 0 0 ${1920 - (i + 1) * span + 26},540 H${1920 - (i + 1) * span}`,
  )
  const stone =
    form(`M0,330 H1920 V540${arches} Z`, near) +
    many(6, (i) => line(`M${i * span + 26},540 A134,150 0 0 1 ${(i + 1) * span - 26},540`, mid, 10, 'butt')) +
    box(0, 322, 1920, 18, light) +
    box(0, 352, 1920, 8, mid) +
    many(7, (i) =>
      shape(`${i * span - 36},600 ${i * span - 26},520 ${i * span + 26},520 ${i * span + 36},600`, ink),
    )
  const traffic = [accent, light, second, mid, accent, light, second]
  return (
    sun(1340, 300, 150, glow) +
    cloud(300, 150, 0.9, '#f1c199') +
    cloud(860, 110, 0.7, '#f1c199') +
    cloud(1700, 170, 0.8, '#f1c199') +
    ridge('bridge far', 440, 150, far, 320) +
    ridge('bridge shore', 500, 60, mid, 190) +
    box(0, 500, 1920, 340, water) +
    mirrored(598, 0.35, stone) +
    many(12, (i) => line(`M${90 + i * 160},322 V${250} h26`, ink, 6) + box(106 + i * 160, 250, 22, 8, glow)) +
    many(7, (i) => at(140 + i * 262 + (i % 3) * 30, 324, car(traffic[i]!, ink, ink), 0.52)) +
    box(1010, 268, 150, 48, accent, 8) +
    many(5, (i) => box(1020 + i * 27, 276, 20, 18, light)) +
    disc(1040, 318, 9, ink) +
    disc(1130, 318, 9, ink) +
    stone +
    ripples('bridge', 620, 810, '#dba48e', 60, 1920) +
    at(
      520,
      720,
      form('M-110,-18 H110 Q92,24 60,26 H-66 Q-98,20 -110,-18 Z', ink) +
        line('M-10,-20 V-150', ink, 6) +
        shape('-4,-146 86,-34 -4,-34', light) +
        shape('-16,-130 -72,-34 -16,-34', accent),
      1.1,
    ) +
    form('M1180,823 Q1400,740 1920,720 V823 Z', ink) +
    reeds('bridge', 1560, 800, 170, ink, 22) +
    tree(1790, 750, 330, near, ink)
  )
}

function flood({ far, near, ink, water, light, accent, second }: Palette): string {
  const fronts = ['#c77f5f', '#e5cfa2', '#7d9d97', '#d8a24c']
  const houses = many(4, (i) => {
    const x = 90 + i * 370
    return (
      box(x + 235, 190, 56, 120, '#8b5140') +
      box(x + 227, 180, 72, 18, ink) +
      shape(`${x - 22},360 ${x + 170},200 ${x + 362},360`, i % 2 ? near : '#5b4a48') +
      box(x, 356, 340, 500, fronts[i]!) +
      sash(x + 50, 410, 80, 120, near, light) +
      sash(x + 210, 410, 80, 120, i === 1 ? second : near, light) +
      box(x + 196, 610, 108, 240, light) +
      box(x + 206, 620, 88, 240, i % 2 ? accent : near) +
      box(x + 216, 632, 68, 50, ink) +
      disc(x + 282, 748, 8, second) +
      sash(x + 44, 630, 100, 96, near, light)
    )
  })
  return (
    many(6, (i) => cloud(60 + i * 320, 150 + (i % 2) * 50, 1.2, i % 2 ? '#b4c1bc' : '#c2ccc4')) +
    ridge('flood', 560, 60, far, 220) +
    houses +
    line('M1570,860 V470', ink, 12) +
    box(1550, 440, 40, 50, light) +
    shape('1542,442 1570,416 1598,442', ink) +
    box(0, 762, 1600, 320, water) +
    mirrored(762, 0.4, houses) +
    faded(0.45, box(0, 762, 1600, 320, water)) +
    line('M0,764 H1600', light, 5) +
    ripples('flood', 790, 1050, '#b3cdc6', 60) +
    line('M1130,1067 V900 M1300,1067 V880 M1470,1067 V900 M1100,930 Q1300,900 1500,930', ink, 12) +
    line('M1020,872 Q1080,950 1130,940', earth.sand, 6) +
    at(800, 930, boat(ink, accent, light, second)) +
    at(250, 960, box(-50, -26, 100, 40, earth.clay) + line('M-50,-6 H50', ink, 4), 1, -8) +
    faded(
      0.5,
      many(30, (i) => line(`M${(i * 137) % 1600},${((i * 211) % 560) + 40} l-16,52`, light, 3)),
    )
  )
}

/** A rowing boat with somebody at the oars, its waterline at 0. */
const boat = (ink: string, coat: string, light: string, wood: string) =>
  oval(0, 34, 250, 12, 'rgba(20,40,48,0.35)') +
  person(0, 20, 190, coat, ink) +
  line('M-14,-96 L70,-62', coat, 24) +
  line('M120,-96 L-60,52', wood, 9) +
  shape('-50,34 -96,88 -72,98 -40,48', wood) +
  form('M-220,-62 Q0,-8 220,-62 Q190,20 130,36 H-130 Q-190,20 -220,-62 Z', light) +
  form('M-208,-30 Q0,22 208,-30 Q184,22 130,36 H-130 Q-184,22 -208,-30 Z', ink) +
  shape('120,-36 220,-62 214,-40', wood)

function rowing({ glow, far, mid, near, ink, water, light, accent, second }: Palette): string {
  const rower = (x: number) =>
    line(`M${x + 58},694 L${x + 26},654 L${x - 8},690`, light, 20) +
    form(`M${x - 26},694 L${x - 74},588 Q${x - 66},560 ${x - 36},566 L${x + 16},694 Z`, accent) +
    line(`M${x - 50},590 L${x + 4},634 L${x + 40},628`, '#d9a078', 17) +
    disc(x - 62, 540, 25, '#d9a078') +
    form(`M${x - 88},536 a26,26 0 0 1 52,-2 Z`, ink)
  const oar = (x: number) =>
    line(`M${x + 44},626 L${x - 110},830`, second, 9) +
    at(
      x - 122,
      846,
      shape('-14,-26 14,-26 20,40 -20,40', light) + shape('-14,8 16,8 20,40 -20,40', accent),
      1,
      37,
    )
  const crew =
    many(8, (i) => rower(312 + i * 128)) +
    form(`M1294,694 L1288,612 Q1300,586 1326,592 L1346,694 Z`, near) +
    disc(1306, 566, 24, '#d9a078') +
    form('M1280,562 a26,26 0 0 1 52,-2 l-66,6 Z', light) +
    form('M110,702 Q420,676 800,682 Q1200,676 1500,702 Q1200,746 800,744 Q400,746 110,702 Z', light) +
    form('M110,702 Q800,740 1500,702 Q1200,746 800,744 Q400,746 110,702 Z', near) +
    disc(110, 702, 9, accent)
  return (
    sun(1130, 330, 130, glow) +
    ridge('rowing far', 450, 120, far, 260) +
    many(30, (i) =>
      i % 4 === 1
        ? fir(i * 56, 520, 120 + (i % 3) * 30, mid)
        : disc(i * 56, 500 - (i % 3) * 14, 44 + (i % 5) * 6, mid),
    ) +
    box(0, 510, 1600, 570, water) +
    box(0, 506, 1600, 16, near) +
    faded(
      0.5,
      many(7, (i) => box(1010 + (i % 2) * 18, 540 + i * 26, 240 - i * 22, 9, glow)),
    ) +
    ripples('rowing', 540, 1040, '#c6d5ca', 70) +
    mirrored(738, 0.22, crew) +
    crew +
    many(8, (i) => oar(312 + i * 128)) +
    many(
      8,
      (i) => faded(0.8, oval(190 + i * 128, 872, 50, 9, light)) + oval(190 + i * 128, 872, 32, 5, water),
    ) +
    line('M60,712 H-20 M40,728 H-20', light, 7) +
    reeds('rowing', 1440, 1080, 340, ink, 20) +
    reeds('rowing b', 60, 1080, 260, ink, 16) +
    gull(420, 220, 34, ink) +
    gull(500, 170, 24, ink)
  )
}

export const riverScenes: Record<string, Drawing> = {
  bridge: { size: 'panorama', palette: dusk, art: bridge },
  flood: landscape({ ...noon, sky: '#d3d8cf', water: '#7f9f9c' }, flood),
  rowing: landscape(dawn, rowing),
}
