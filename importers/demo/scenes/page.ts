import { chance } from './chance.ts'
import type { Palette } from './palettes.ts'
import { box, disc, many } from './shapes.ts'

/** Width and height of a drawing in pixels. Most are landscape; a newsroom also gets the odd upright and panorama. */
export const sizes = { landscape: [1600, 1067], upright: [1067, 1400], panorama: [1920, 823] } as const

export type Drawing = {
  size: keyof typeof sizes
  palette: Palette
  art: (palette: Palette) => string
}

export const landscape = (palette: Palette, art: Drawing['art']): Drawing => ({
  size: 'landscape',
  palette,
  art,
})

const hatching = (id: string, colour: string, opacity: number) =>
  `<pattern id="${id}" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="5" height="14" fill="${colour}" opacity="${opacity}"/></pattern>`

/** A tile of specks: enough that flat colour reads as ink on paper, too little to be seen as dots. */
function grain(ink: string, light: string): string {
  const next = chance('grain')
  const speck = (index: number) =>
    disc(next(0, 240), next(0, 240), next(0.6, 1.5), index % 3 === 0 ? light : ink)
  return `<pattern id="grain" width="240" height="240" patternUnits="userSpaceOnUse">${many(170, speck)}</pattern>`
}

/** A whole drawing as an SVG document: the sky as its ground, the art on it, the grain over all. */
export function page({ size, palette, art }: Drawing): string {
  const [width, height] = sizes[size]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs>${hatching('shade', palette.ink, 0.2)}${hatching('gleam', palette.light, 0.3)}` +
    `${grain(palette.ink, palette.light)}</defs>` +
    box(0, 0, width, height, palette.sky) +
    art(palette) +
    `<rect width="${width}" height="${height}" fill="url(#grain)" opacity="0.16"/></svg>`
  )
}
