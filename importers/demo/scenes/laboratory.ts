import { type Drawing, landscape } from './page.ts'
import { earth, leaves, type Palette, paper } from './palettes.ts'
import { at, box, disc, form, line, many, oval, shade, shape } from './shapes.ts'

function microscope({ glow, far, mid, near, ink, light, accent, second }: Palette): string {
  const dish = (x: number, y: number, fill: string) =>
    oval(x, y + 34, 112, 18, 'rgba(31,47,56,0.3)') +
    form(`M${x - 104},${y} V${y + 26} A104,26 0 0 0 ${x + 104},${y + 26} V${y} Z`, '#cfdcd6') +
    oval(x, y, 104, 26, light) +
    oval(x, y + 3, 88, 20, fill)
  const flask = (x: number, fill: string) =>
    at(
      x,
      760,
      form(
        'M-26,-250 V-170 L-96,-20 Q-104,0 -80,0 H80 Q104,0 96,-20 L26,-170 V-250 Z',
        'rgba(252,246,232,0.75)',
      ) +
        form('M-58,-100 H58 L96,-20 Q104,0 80,0 H-80 Q-104,0 -96,-20 Z', fill) +
        box(-34, -262, 68, 18, light, 8) +
        disc(-20, -60, 9, light) +
        disc(18, -40, 6, light),
    )
  return (
    box(0, 0, 1600, 1067, far) +
    box(90, 90, 1420, 560, '#c3d0c0') +
    disc(1180, 360, 170, glow) +
    line('M90,90 H1510 V650 H90 Z M560,90 V650 M1040,90 V650', light, 22, 'butt') +
    box(0, 756, 1600, 320, earth.clay) +
    box(0, 756, 1600, 20, '#c48d60') +
    box(0, 1000, 1600, 70, earth.wood) +
    flask(1410, accent) +
    flask(1210, '#6fa39c') +
    many(
      4,
      (i) =>
        box(90 + i * 54, 560, 30, 150, 'rgba(252,246,232,0.8)', 12) +
        box(90 + i * 54, 630, 30, 80, [accent, second, '#6fa39c', leaves.leaf][i]!, 12),
    ) +
    box(70, 640, 240, 16, earth.wood) +
    box(70, 730, 240, 26, earth.wood) +
    box(76, 640, 12, 100, earth.wood) +
    box(292, 640, 12, 100, earth.wood) +
    oval(560, 922, 330, 22, ink) +
    form('M290,920 V880 Q290,846 330,846 H800 Q840,846 840,880 V920 Z', ink) +
    box(330, 846, 470, 14, near) +
    form('M330,850 C220,700 260,420 470,330 L520,420 C400,480 370,640 450,850 Z', near) +
    form('M390,850 C300,700 330,470 500,384 L520,420 C400,480 370,640 450,850 Z', shade) +
    disc(352, 640, 50, ink) +
    disc(352, 640, 34, second) +
    disc(352, 640, 12, ink) +
    disc(340, 760, 30, ink) +
    disc(340, 760, 18, second) +
    box(420, 690, 400, 30, ink) +
    box(560, 720, 120, 40, near) +
    box(540, 676, 190, 14, light) +
    box(600, 672, 60, 8, accent) +
    shape('590,846 650,846 690,800 550,800', mid) +
    oval(620, 800, 70, 14, glow) +
    at(
      540,
      360,
      box(-64, -160, 128, 330, light) +
        box(16, -160, 48, 330, shade) +
        box(-72, -20, 144, 26, second) +
        box(-50, -230, 100, 74, ink) +
        box(-66, -252, 132, 30, near, 8) +
        box(-80, 166, 160, 44, ink, 10) +
        box(-30, 206, 60, 96, second) +
        box(4, 206, 26, 96, shade) +
        shape('-22,302 22,302 12,330 -12,330', ink) +
        at(-64, 206, box(-20, 0, 40, 66, mid), 1, 34) +
        at(64, 206, box(-20, 0, 40, 66, mid), 1, -34),
      1,
      -14,
    ) +
    dish(990, 880, '#8db9a6') +
    dish(1230, 880, '#e2ad77') +
    dish(1470, 880, '#d98d70') +
    many(
      5,
      (i) =>
        disc(950 + i * 20, 882 + (i % 2) * 6, 5, near) +
        disc(1190 + i * 20, 880 + (i % 3) * 4, 5, accent) +
        disc(1430 + i * 20, 884 - (i % 2) * 6, 5, earth.bark),
    ) +
    at(140, 950, box(0, -8, 120, 14, light) + box(34, -8, 30, 14, accent), 1, -8)
  )
}

export const laboratoryScenes: Record<string, Drawing> = {
  microscope: landscape(paper, microscope),
}
