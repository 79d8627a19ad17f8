/** Contrast of colours as WCAG 2.2 reckons it, for colours of the site's own settings against the paper they stand on. */

type Linear = [red: number, green: number, blue: number]

/** The paper of each scheme, as in theme.css. */
export const papers = { light: '#fbfaf7', dark: '#121417' }

/** What text needs, and the accent is the colour of text. */
export const enough = 4.5

/** How much `hex` (`#rrggbb`) differs from the paper of a scheme: from 1 (not at all) to 21. */
export function contrastOnPaper(hex: string, scheme: keyof typeof papers): number {
  const [a, b] = [luminance(fromHex(hex)), luminance(fromHex(papers[scheme]))]
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
