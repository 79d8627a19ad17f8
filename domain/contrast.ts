/** Contrast of colours as WCAG 2.2 reckons it, for colours of the site's own settings against the paper they stand on. */

type Linear = [red: number, green: number, blue: number]

/** The paper of each scheme, as in theme.css: lightness, chroma, hue. */
export const papers = {
  light: [0.985, 0.004, 85],
  dark: [0.19, 0.008, 260],
} as const satisfies Record<string, readonly [number, number, number]>

/** What text needs, and the accent is the colour of text. */
export const enough = 4.5

/** How much `hex` (`#rrggbb`) differs from the paper of a scheme: from 1 (not at all) to 21. */
export function contrastOnPaper(hex: string, scheme: keyof typeof papers): number {
  const [lightness, chroma, hue] = papers[scheme]
  const a = luminance(fromHex(hex))
  const b = luminance(fromOklch(lightness, chroma, hue))
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function fromHex(hex: string): Linear {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** The matrices of CSS Color 4, section 9: OKLab to linear sRGB, what sRGB can't show cut off. */
function fromOklch(lightness: number, chroma: number, hue: number): Linear {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const cut = (value: number) => Math.min(1, Math.max(0, value))
  return [
    cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    cut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}
