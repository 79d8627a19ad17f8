/** Colours by what they do in a drawing, so that a scene can change its hour and stay in tune. */
export type Palette = {
  sky: string
  /** The sun, the moon, a lit window. */
  glow: string
  /** Planes from the horizon to the reader's feet. */
  far: string
  mid: string
  near: string
  ink: string
  water: string
  /** The brightest surface: sails, walls, snow, paper. */
  light: string
  accent: string
  second: string
}

export const dawn: Palette = {
  sky: '#f0d7bb',
  glow: '#fbf1de',
  far: '#cdb5a4',
  mid: '#8ea39f',
  near: '#4b6f73',
  ink: '#20323a',
  water: '#a3bcb4',
  light: '#fbf4e6',
  accent: '#b9532f',
  second: '#d69d3f',
}

export const noon: Palette = {
  sky: '#cddfd9',
  glow: '#f8efd9',
  far: '#a6c1b6',
  mid: '#6e9688',
  near: '#3b665f',
  ink: '#1d3238',
  water: '#7dacaa',
  light: '#f8f1df',
  accent: '#bf5a34',
  second: '#dcaa4c',
}

export const dusk: Palette = {
  sky: '#e7a97f',
  glow: '#f9dca6',
  far: '#bd7f6c',
  mid: '#845a63',
  near: '#4b4055',
  ink: '#251f33',
  water: '#96707a',
  light: '#fbe7c6',
  accent: '#c24d2c',
  second: '#efb45a',
}

export const night: Palette = {
  sky: '#1e3345',
  glow: '#f3e2b3',
  far: '#2f4c5e',
  mid: '#243f50',
  near: '#172a37',
  ink: '#0e1a23',
  water: '#2b4d61',
  light: '#f4ead0',
  accent: '#c25a37',
  second: '#e0ad52',
}

export const paper: Palette = {
  sky: '#efe3ca',
  glow: '#e6cfa0',
  far: '#d8c6a2',
  mid: '#93a799',
  near: '#3f6d70',
  ink: '#1f2f38',
  water: '#8fb0aa',
  light: '#fcf6e8',
  accent: '#b9532f',
  second: '#d79b3a',
}

/** Greens that go with every hour; foliage is the one thing the palettes share. */
export const leaves = { pale: '#9aac74', leaf: '#6b8452', moss: '#46613f', pine: '#2a4338' }
export const earth = { sand: '#dcbf8c', clay: '#a9724a', wood: '#7b4f35', bark: '#4e3529' }
