/** What a file is by its first bytes, whatever it is called. `taken`: Broadsheet takes it as a picture. */
export type FileKind = { name: string; taken: boolean }

const ascii = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to)

/**
 * Tells what a file is by its content: the magic numbers of the formats' own specifications, and for text what it
 * begins with. Never throws; what it does not know is `{ name: 'file of an unknown kind', taken: false }`.
 */
export function fileKind(bytes: Buffer): FileKind {
  const start = ascii(bytes, 0, 4)
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { name: 'JPEG', taken: true }
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return { name: 'PNG', taken: true }
  if (start === 'GIF8') return { name: 'GIF', taken: true }
  if (start === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return { name: 'WebP', taken: true }
  if (['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].includes(start)) return { name: 'TIFF', taken: true }
  if (ascii(bytes, 4, 8) === 'ftyp') return isoKind(bytes)
  const foreign = foreignStarts.find(([magic]) => ascii(bytes, 0, magic.length) === magic)
  if (foreign) return { name: foreign[1], taken: false }
  return { name: textKind(bytes) ?? 'file of an unknown kind', taken: false }
}

const foreignStarts: [string, string][] = [
  ['PK\x03\x04', 'ZIP archive or office document'],
  ['%PDF', 'PDF document'],
  ['BM', 'BMP picture'],
  ['\xff\x0a', 'JPEG XL picture'],
  ['\0\0\0\x0cJXL ', 'JPEG XL picture'],
  ['\x1f\x8b', 'gzip archive'],
  ['8BPS', 'Photoshop document'],
  ['\0\0\x01\0', 'icon'],
  ['\x7fELF', 'program'],
  ['MZ', 'program'],
]

/** ISO base media files (ISO/IEC 14496-12): the brands at the start tell AVIF from HEIC and films. */
function isoKind(bytes: Buffer): FileKind {
  const length = Math.min(bytes.readUInt32BE(0), bytes.length, 256)
  const brands: string[] = ascii(bytes, 8, length).match(/.{4}/gs) ?? []
  if (brands.includes('avif')) return { name: 'AVIF', taken: true }
  if (brands.some((brand) => /^(hei|hev|mif1|msf1)/.test(brand)))
    return { name: 'HEIC picture', taken: false }
  return { name: 'film or sound', taken: false }
}

function textKind(bytes: Buffer): string | null {
  if (bytes.length === 0) return 'empty file'
  const head = bytes.subarray(0, 4096)
  if (head.includes(0)) return null
  const text = head.toString('utf8').trimStart()
  if (/<svg[\s>]/i.test(text)) return 'SVG drawing'
  if (/^<(!doctype html|html|head|body)/i.test(text)) return 'web page'
  return /^[\p{L}\p{N}\p{P}\p{S}\p{Z}\s]*$/u.test(text.replaceAll('\ufffd', '\0')) ? 'text' : null
}
