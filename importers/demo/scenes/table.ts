import { chance } from './chance.ts'
import { type Drawing, landscape } from './page.ts'
import { earth, type Palette, paper } from './palettes.ts'
import { at, box, disc, faded, form, line, many, oval, round, shade, shape } from './shapes.ts'

function bread({ glow, mid, near, ink, light, accent, second }: Palette): string {
  const next = chance('flour')
  const [crust, dark, pale] = ['#c4823f', '#965728', '#efcf98']
  const slash = (x: number, y: number, turn: number) =>
    at(x, y, form('M-92,0 Q0,-42 92,0 Q0,22 -92,0 Z', pale) + line('M-92,0 Q0,22 92,0', dark, 6), 1, turn)
  const roll = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      form('M-150,0 C-170,-110 -80,-160 0,-160 C80,-160 170,-110 150,0 Q0,44 -150,0 Z', '#d29650') +
        form('M40,-156 C110,-146 164,-100 150,0 Q100,20 30,26 Q130,-60 40,-156 Z', shade) +
        form('M-70,-116 Q0,-156 74,-112 Q0,-90 -70,-116 Z', pale),
      s,
    )
  return (
    box(0, 0, 1600, 1067, near) +
    disc(800, 520, 470, glow) +
    faded(
      0.5,
      many(9, (i) => line(`M${i * 200},0 V640`, '#4a7a7c', 5)),
    ) +
    box(0, 720, 1600, 350, earth.wood) +
    box(0, 720, 1600, 16, '#94643f') +
    many(5, (i) => line(`M0,${790 + i * 66} H1600`, earth.bark, 4)) +
    shape('1060,760 1560,700 1600,1067 1180,1067', light) +
    many(4, (i) => line(`M${1110 + i * 120},${756 - i * 14} L${1240 + i * 104},1067`, accent, 16, 'butt')) +
    oval(740, 926, 640, 40, ink) +
    form(
      'M150,800 H1250 Q1330,800 1330,840 V880 Q1330,912 1250,912 H150 Q90,912 90,860 Q90,800 150,800 Z',
      '#c79c64',
    ) +
    form('M90,858 H1330 V880 Q1330,912 1250,912 H150 Q90,912 90,860 Z', '#a67a47') +
    disc(160, 836, 18, '#8a6238') +
    oval(620, 846, 430, 20, '#8a6238') +
    form(
      'M210,800 C170,560 380,340 640,340 C900,340 1070,570 1030,800 Q1010,860 900,862 H340 Q230,860 210,800 Z',
      crust,
    ) +
    form('M760,360 C960,410 1062,600 1030,800 Q1010,860 900,862 H640 C900,800 920,520 760,360 Z', shade) +
    form('M224,812 Q620,880 1018,812 Q1000,862 900,862 H340 Q240,860 224,812 Z', dark) +
    slash(470, 520, -34) +
    slash(620, 460, -20) +
    slash(780, 460, -6) +
    slash(420, 660, -44) +
    slash(600, 620, -30) +
    slash(790, 610, -14) +
    many(60, () => disc(next(280, 960), next(420, 780), next(2, 6), pale)) +
    oval(1130, 868, 170, 12, '#8a6238') +
    roll(1120, 850, 1) +
    roll(900, 890, 0.92) +
    at(
      330,
      980,
      form('M0,0 L420,-18 Q470,-14 500,16 L0,28 Z', '#d5dcd6') +
        form('M0,14 L500,16 L0,28 Z', shade) +
        box(-190, -2, 200, 34, ink, 14) +
        disc(-130, 15, 6, second) +
        disc(-50, 15, 6, second),
      1,
      -4,
    ) +
    many(16, () => disc(next(380, 1000), next(930, 1010), next(3, 7), pale)) +
    at(
      1370,
      720,
      line('M0,0 V-330', '#a6843f', 6) +
        many(
          6,
          (i) =>
            at(0, -130 - i * 40, oval(-20, 0, 12, 28, second), 1, -24) +
            at(0, -130 - i * 40, oval(20, 0, 12, 28, second), 1, 24),
        ) +
        oval(0, -352, 12, 32, second),
    ) +
    at(
      1440,
      730,
      line('M0,0 Q30,-180 60,-270', '#a6843f', 6) +
        many(
          5,
          (i) =>
            at(24 + i * 9, -130 - i * 34, oval(-18, 0, 11, 25, second), 1, -10) +
            at(24 + i * 9, -130 - i * 34, oval(20, 0, 11, 25, second), 1, 36),
        ),
    ) +
    box(1340, 690, 140, 60, mid, 10)
  )
}

function coins({ far, near, ink, light, accent }: Palette): string {
  const stack = (x: number, base: number, count: number, face: string, edge: string, rx = 108) => {
    const next = chance(`stack ${x}`)
    const ry = round(rx * 0.28)
    let top: [number, number] = [x, base]
    const pile = many(count, (i) => {
      const [cx, cy] = [x + next(-7, 7), base - i * 34]
      top = [cx, cy - 34]
      return (
        form(`M${cx - rx},${cy - 34} V${cy} A${rx},${ry} 0 0 0 ${cx + rx},${cy} V${cy - 34} Z`, edge) +
        many(9, (r) =>
          line(
            `M${cx - rx + 18 + r * (rx / 4.6)},${round(cy - 22 + Math.sqrt(1 - ((r - 4) * 0.22) ** 2) * ry)} v18`,
            face,
            4,
          ),
        ) +
        form(
          `M${cx + rx * 0.4},${cy - 34} H${cx + rx} V${cy} A${rx},${ry} 0 0 1 ${cx + rx * 0.4},${cy + ry * 0.9} Z`,
          shade,
        ) +
        `<ellipse cx="${cx}" cy="${cy - 34}" rx="${rx}" ry="${ry}" fill="${face}" stroke="${ink}" stroke-width="4"/>`
      )
    })
    return (
      faded(0.4, oval(x + 40, base + 10, rx * 1.25, ry * 1.1, ink)) +
      pile +
      oval(top[0], top[1], rx * 0.74, ry * 0.72, edge) +
      oval(top[0], top[1] + 3, rx * 0.7, ry * 0.66, face) +
      oval(top[0], top[1], rx * 0.2, ry * 0.34, edge)
    )
  }
  const [gold, goldEdge, copper, copperEdge, silver, silverEdge] = [
    '#e5b653',
    '#b98428',
    '#cf7a4e',
    '#94472a',
    '#d5dbd2',
    '#93a49f',
  ]
  return (
    box(0, 0, 1600, 1067, near) +
    disc(1010, 470, 400, accent) +
    box(0, 740, 1600, 330, far) +
    box(0, 740, 1600, 14, light) +
    stack(560, 800, 7, silver, silverEdge, 96) +
    stack(930, 790, 12, gold, goldEdge, 104) +
    stack(1290, 800, 16, copper, copperEdge, 104) +
    stack(300, 910, 4, gold, goldEdge) +
    stack(720, 920, 9, copper, copperEdge) +
    stack(1110, 920, 13, gold, goldEdge) +
    at(
      480,
      960,
      oval(6, 12, 110, 34, 'rgba(31,47,56,0.4)') +
        oval(0, 10, 108, 32, goldEdge) +
        oval(0, 0, 108, 32, gold) +
        oval(0, 0, 76, 21, goldEdge) +
        oval(0, 3, 72, 18, gold),
    ) +
    at(
      1400,
      900,
      disc(0, 0, 112, ink) +
        disc(0, 0, 106, silverEdge) +
        disc(-8, -4, 100, silver) +
        `<circle cx="-8" cy="-4" r="78" fill="none" stroke="${silverEdge}" stroke-width="7"/>` +
        form('M-58,20 H40 L26,42 H-44 Z M-8,12 V-58 L36,6 Z M-16,12 V-42 L-44,6 Z', silverEdge),
    )
  )
}

function ballotBox({ glow, far, mid, near, ink, light, accent, second }: Palette): string {
  return (
    box(0, 0, 1600, 1067, far) +
    many(
      3,
      (i) =>
        box(60 + i * 520, 130, 440, 640, i % 2 ? '#c7b48f' : '#cdbb96') +
        box(90 + i * 520, 160, 380, 520, mid) +
        many(7, (f) => box(90 + i * 520 + f * 56, 160, 26, 520, '#7f9a8e')),
    ) +
    disc(800, 470, 430, glow) +
    box(0, 800, 1600, 270, '#a8714a') +
    box(0, 800, 1600, 18, '#c48d60') +
    many(4, (i) => line(`M0,${870 + i * 60} H1600`, '#925e3b', 4)) +
    oval(820, 966, 480, 26, ink) +
    shape('430,520 1170,520 1170,950 430,950', near) +
    box(1010, 520, 160, 430, shade) +
    shape('430,520 520,430 1080,430 1170,520', '#588b8a') +
    box(410, 510, 780, 34, ink) +
    shape('560,486 590,456 1010,456 1040,486', ink) +
    at(
      800,
      470,
      shape('-150,4 -190,-330 130,-370 170,4', light) +
        shape('-30,-350 130,-370 170,4 6,4', '#e9ddc3') +
        line('M-30,-350 L6,4', '#c9b892', 5) +
        line('M-140,-270 L-64,-280 M-134,-214 L-58,-222 M-128,-158 L-52,-164 M-120,-102 L-46,-106', ink, 9) +
        line('M34,-250 l26,34 l46,-84', accent, 17) +
        `<rect x="20" y="-170" width="70" height="70" fill="none" stroke="${ink}" stroke-width="7" transform="rotate(-5 55 -135)"/>`,
    ) +
    shape('560,486 566,480 1034,480 1040,486 1040,496 560,496', '#588b8a') +
    box(560, 640, 480, 190, light) +
    box(580, 660, 440, 150, '#e7dac0') +
    line('M690,736 l66,64 l150,-150', accent, 34) +
    disc(470, 590, 11, second) +
    disc(1130, 590, 11, second) +
    disc(470, 900, 11, second) +
    disc(1130, 900, 11, second) +
    at(
      1290,
      930,
      box(-46, -86, 92, 96, second, 14) +
        line('M-24,-86 v-22 a24,24 0 0 1 48,0 v22', ink, 13) +
        disc(0, -46, 12, ink) +
        shape('-6,-44 6,-44 10,-14 -10,-14', ink),
    ) +
    at(
      300,
      950,
      box(-130, -16, 210, 22, accent) +
        shape('80,-16 124,-5 80,6', '#ecd3a4') +
        shape('110,-9 124,-5 110,-1', ink) +
        box(-146, -16, 20, 22, light),
      1,
      -12,
    )
  )
}

export const tableScenes: Record<string, Drawing> = {
  bread: landscape(paper, bread),
  coins: landscape(paper, coins),
  'ballot-box': landscape(paper, ballotBox),
}
