import { cloud, sun, tree } from './landscape.ts'
import { type Drawing, landscape } from './page.ts'
import { earth, leaves, night, noon, type Palette } from './palettes.ts'
import { box, disc, faded, form, line, many, oval, shade, shape } from './shapes.ts'
import { clock, person, sash, windows } from './town-pieces.ts'

function councilHall({ glow, far, mid, near, ink, light, accent, second }: Palette): string {
  const wing = (x: number) =>
    box(x, 500, 350, 320, '#e8d8b4') +
    box(x - 14, 484, 378, 22, light) +
    shape(`${x - 14},484 ${x + 40},420 ${x + 310},420 ${x + 364},484`, near) +
    many(
      3,
      (i) =>
        sash(x + 40 + i * 104, 540, 60, 96, near, light) + sash(x + 40 + i * 104, 692, 60, 90, near, light),
    )
  return (
    sun(1290, 240, 100, glow) +
    cloud(330, 250, 1.2, light) +
    cloud(1400, 340, 0.8, light) +
    cloud(1060, 150, 0.6, light) +
    many(8, (i) => box(i * 210 - 30, 640 - (i % 3) * 40, 190, 220, far)) +
    wing(210) +
    wing(1040) +
    box(712, 210, 176, 240, '#e8d8b4') +
    box(826, 210, 62, 240, shade) +
    box(694, 196, 212, 20, light) +
    form('M722,198 Q730,110 800,104 Q870,110 878,198 Z', near) +
    line('M800,104 V14', ink, 8) +
    form('M804,18 q36,-14 62,4 t62,0 v52 q-34,14 -62,-2 t-62,2 Z', accent) +
    clock(800, 300, 66, light, ink) +
    box(540, 460, 520, 380, '#d6c298') +
    shape('510,464 800,366 1090,464', light) +
    shape('580,450 800,378 1020,450', '#d6c298') +
    disc(800, 422, 22, second) +
    box(510, 460, 580, 28, light) +
    many(3, (i) => form(`M${652 + i * 118},824 V600 a30,30 0 0 1 60,0 V824 Z`, ink)) +
    many(
      6,
      (i) =>
        box(566 + i * 86.5, 510, 36, 300, light) +
        box(588 + i * 86.5, 510, 14, 300, shade) +
        box(558 + i * 86.5, 488, 52, 22, light) +
        box(558 + i * 86.5, 804, 52, 20, light),
    ) +
    many(4, (i) => box(520 - i * 26, 822 + i * 20, 560 + i * 52, 22, i % 2 ? '#d9cba8' : light)) +
    box(0, 900, 1600, 170, '#cfc09c') +
    many(7, (i) => line(`M${800 + (i - 3) * 120},900 L${800 + (i - 3) * 300},1067`, '#b9a983', 5)) +
    line('M0,960 H1600 M0,1024 H1600', '#b9a983', 5) +
    tree(120, 900, 380, leaves.leaf, earth.bark) +
    tree(1500, 900, 400, leaves.moss, earth.bark) +
    tree(300, 900, 230, leaves.moss, earth.bark) +
    tree(1330, 900, 220, leaves.leaf, earth.bark) +
    person(700, 966, 130, accent, ink) +
    person(752, 972, 124, near, ink) +
    person(1010, 1000, 150, ink) +
    person(470, 1020, 158, mid, ink)
  )
}

function hospital({ glow, far, mid, near, ink, light, accent }: Palette): string {
  const wall = '#5c7f86'
  return (
    disc(1370, 170, 74, glow) +
    disc(1340, 152, 66, night.sky) +
    many(9, (i) => box(i * 190 - 40, 480 + ((i * 67) % 150), 170, 500, far)) +
    box(230, 300, 1140, 600, wall) +
    box(1180, 300, 190, 600, shade) +
    box(214, 284, 1172, 24, light) +
    windows('wards', { x: 270, y: 344, columns: 12, rows: 5, width: 62, height: 64, gapX: 28, gapY: 32 }, [
      glow,
      glow,
      glow,
      '#e7bd6c',
      near,
    ]) +
    box(650, 190, 300, 710, '#6f949a') +
    box(890, 190, 60, 710, shade) +
    box(634, 176, 332, 22, light) +
    box(772, 230, 56, 150, light) +
    box(725, 277, 150, 56, light) +
    windows('stairs', { x: 690, y: 420, columns: 4, rows: 3, width: 44, height: 64, gapX: 15, gapY: 32 }, [
      glow,
      glow,
      '#e7bd6c',
    ]) +
    box(560, 690, 480, 30, light) +
    box(560, 720, 480, 12, accent) +
    box(590, 730, 420, 190, glow) +
    many(5, (i) => box(590 + i * 103, 730, 10, 190, ink)) +
    box(576, 730, 18, 190, light) +
    box(1006, 730, 18, 190, light) +
    person(720, 918, 140, near, ink) +
    person(880, 918, 150, mid, ink) +
    box(0, 910, 1600, 170, ink) +
    box(0, 910, 1600, 18, mid) +
    many(8, (i) => box(60 + i * 220, 1004, 110, 10, mid)) +
    faded(0.14, shape('590,928 1010,928 1100,1067 480,1067', glow)) +
    faded(0.5, shape('1404,900 1600,860 1600,1000', glow)) +
    oval(1230, 990, 240, 16, night.ink) +
    form('M1010,970 V780 Q1010,764 1026,764 H1300 L1388,850 Q1420,862 1422,890 V970 Z', light) +
    shape('1300,790 1312,790 1370,852 1300,852', near) +
    box(1010, 866, 412, 26, accent) +
    box(1100, 786, 26, 66, accent) +
    box(1080, 806, 66, 26, accent) +
    box(1196, 784, 74, 54, near) +
    box(1210, 738, 70, 28, '#6db1c4', 8) +
    faded(0.3, disc(1245, 746, 66, '#6db1c4')) +
    disc(1104, 972, 40, ink) +
    disc(1104, 972, 18, mid) +
    disc(1330, 972, 40, ink) +
    disc(1330, 972, 18, mid) +
    disc(1410, 904, 12, glow) +
    tree(110, 916, 330, leaves.pine, night.ink) +
    tree(330, 920, 230, leaves.pine, night.ink) +
    tree(1510, 914, 300, leaves.pine, night.ink)
  )
}

export const civicScenes: Record<string, Drawing> = {
  'council-hall': landscape(noon, councilHall),
  hospital: landscape(night, hospital),
}
