/** The marks every drawing is made of, as SVG text. Coordinates and sizes are pixels of the drawing. */

export const box = (x: number, y: number, width: number, height: number, fill: string, round = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${round ? ` rx="${round}"` : ''}/>`

export const disc = (x: number, y: number, radius: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`

export const oval = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`

/** A polygon: "x,y x,y x,y". */
export const shape = (points: string, fill: string) => `<polygon points="${points}" fill="${fill}"/>`

/** A filled path. */
export const form = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`

/** A drawn line with round ends. */
export const line = (d: string, colour: string, width: number, cap: 'round' | 'butt' = 'round') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="${cap}" stroke-linejoin="round"/>`

/** Art drawn round 0,0 put in its place; `scale` may be negative to mirror it sideways, `turn` is in degrees. */
export const at = (x: number, y: number, art: string, scale = 1, turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale} ${Math.abs(scale)})">${art}</g>`

export const faded = (opacity: number, art: string) => `<g opacity="${opacity}">${art}</g>`

/** Art upside down below `level`, as still water shows it; what stood below the level is cut off. */
export const mirrored = (level: number, opacity: number, art: string) =>
  `<svg y="${level}" width="1920" height="1400" overflow="hidden">` +
  `<g opacity="${opacity}" transform="matrix(1 0 0 -1 0 ${level})">${art}</g></svg>`

export const many = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** Hatching that `page` defines: darker or lighter diagonal lines over whatever lies below. */
export const shade = 'url(#shade)'
export const gleam = 'url(#gleam)'

/** One decimal is finer than any screen and keeps the text short. */
export const round = (value: number) => Math.round(value * 10) / 10
