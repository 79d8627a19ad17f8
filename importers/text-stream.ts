import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { BrokenFile } from './broken-file.ts'

const chunkSize = 64 * 1024

export type TextChunk = {
  text: string
  /** How many bytes of the file have been read, this chunk included. */
  bytes: number
}

/**
 * Reads a file as text, in pieces, in the encoding its byte order mark or XML declaration names (XML 1.0,
 * appendix F), else UTF-8. Throws BrokenFile at bytes that are none of that encoding.
 */
export async function* textOf(path: string): AsyncGenerator<TextChunk> {
  const file = basename(path)
  await using handle = await open(path).catch((cause) =>
    Promise.reject(new BrokenFile(path, null, 'the file can’t be opened.', { cause })),
  )
  const buffer = Buffer.alloc(chunkSize)
  let decoder: TextDecoder | null = null
  let bytes = 0
  let line = 1
  for (;;) {
    const { bytesRead } = await handle
      .read(buffer, 0, chunkSize)
      .catch((cause) => Promise.reject(new BrokenFile(path, null, 'the file can’t be read.', { cause })))
    const chunk = buffer.subarray(0, bytesRead)
    if (bytes === 0) {
      if (bytesRead === 0) throw new BrokenFile(file, 1, 'the file is empty.')
      decoder = decoderFor(chunk, file)
    }
    bytes += bytesRead
    const text = decode(decoder!, chunk, bytesRead === 0, file, line)
    line += newlines(text)
    if (text) yield { text, bytes }
    if (bytesRead === 0) return
  }
}

function decode(decoder: TextDecoder, chunk: Buffer, last: boolean, file: string, line: number): string {
  try {
    return decoder.decode(chunk, { stream: !last })
  } catch (cause) {
    const lenient = new TextDecoder(decoder.encoding).decode(chunk)
    const before = lenient.slice(0, Math.max(0, lenient.indexOf('\ufffd')))
    const name = decoder.encoding.toUpperCase()
    const reason = `here are bytes that are not ${name}, the encoding the file says it has. Export it again, or correct the encoding in its first line.`
    throw new BrokenFile(file, line + newlines(before), reason, { cause })
  }
}

function newlines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function decoderFor(start: Buffer, file: string): TextDecoder {
  const label = encodingOf(start)
  try {
    return new TextDecoder(label, { fatal: true })
  } catch (cause) {
    throw new BrokenFile(
      file,
      1,
      `the file says its encoding is “${label}”, which is not known here. Save it as UTF-8.`,
      { cause },
    )
  }
}

function encodingOf(start: Buffer): string {
  const hex = start.toString('hex', 0, 4)
  if (hex.startsWith('efbbbf')) return 'utf-8'
  if (hex.startsWith('fffe') || hex === '3c003f00') return 'utf-16le'
  if (hex.startsWith('feff') || hex === '003c003f') return 'utf-16be'
  const declaration = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    start.toString('latin1', 0, 400),
  )
  return declaration?.[1]?.toLowerCase() ?? 'utf-8'
}
