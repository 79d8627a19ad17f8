import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { BrokenFile } from '../broken-file.ts'
import { textOf } from '../text-stream.ts'

/** One element of the file with all in it. `name` has the prefix the format is known by, whatever the file calls it. */
export type XmlNode = {
  name: string
  attributes: Record<string, string>
  text: string
  children: XmlNode[]
  line: number
}

export type XmlRecord = {
  /** The names of the elements around it. */
  within: string[]
  node: XmlNode
  /** How much of the file has been read, 0 to 1. */
  share: number
}

const deepest = 100
/** Characters in one piece of text or markup, and in one record. */
const longestPiece = 32_000_000
const longestRecord = 100_000_000

/** The namespaces of an export (versions 1.0 to 1.2), by the prefix they are known by. */
const prefixes: [RegExp, string][] = [
  [/^https?:\/\/wordpress\.org\/export\/1\.[0-2]\/$/, 'wp:'],
  [/^https?:\/\/wordpress\.org\/export\/1\.[0-2]\/excerpt\/$/, 'excerpt:'],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/, 'content:'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc:'],
]
const undeclared = 'undeclared:'

function nameOf(tag: SaxesTagNS): string {
  if (!tag.uri) return tag.local
  if (tag.uri.startsWith(undeclared)) return `${tag.uri.slice(undeclared.length)}:${tag.local}`
  return `${prefixes.find(([uri]) => uri.test(tag.uri))?.[1] ?? `{${tag.uri}}`}${tag.local}`
}

/**
 * Reads an XML file as a stream and gives each element that stands `depth` elements deep, whole, one after the
 * other: memory holds one of them at a time. Document types, and so entities of any kind, are refused. Throws
 * BrokenFile with the line.
 */
export async function* recordsOf(path: string, depth: number): AsyncGenerator<XmlRecord> {
  const size = (await stat(path).catch(() => null))?.size || 1
  const parser = new SaxesParser({
    xmlns: true,
    position: true,
    resolvePrefix: (prefix: string) => (prefix ? undeclared + prefix : ''),
  })
  const around: string[] = []
  const open: XmlNode[] = []
  const ready: { within: string[]; node: XmlNode }[] = []
  let sincePiece = 0
  let inRecord = 0
  const broken = (reason: string, cause?: unknown) =>
    new BrokenFile(basename(path), parser.line, reason, { cause })
  const add = (text: string) => {
    sincePiece = 0
    if (open.length > 0) open.at(-1)!.text += text
  }

  parser.on('doctype', () => {
    throw broken(
      'the file has a document type, which exports never have; such declarations are used for attacks.',
    )
  })
  parser.on('error', (error) => {
    throw broken(
      `this is not well-formed XML (${error.message.replace(/^.*?\d+:\d+: /, '').replace(/\.$/, '')}). The file may be cut off or damaged: export it again.`,
      error,
    )
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('comment', () => {
    sincePiece = 0
  })
  parser.on('opentag', (tag) => {
    sincePiece = 0
    if (around.length + open.length >= deepest)
      throw broken(`elements are nested more than ${deepest} deep, which no export does.`)
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((a) => [a.local, a.value]))
    if (around.length < depth && open.length === 0) around.push(nameOf(tag))
    else {
      if (open.length === 0) inRecord = 0
      open.push({ name: nameOf(tag), attributes, text: '', children: [], line: parser.line })
    }
  })
  parser.on('closetag', () => {
    sincePiece = 0
    const node = open.pop()
    if (!node) around.pop()
    else if (open.length > 0) open.at(-1)!.children.push(node)
    else ready.push({ within: [...around], node })
  })

  for await (const { text, bytes } of textOf(path)) {
    sincePiece += text.length
    inRecord += text.length
    parser.write(text)
    if (sincePiece > longestPiece || (open.length > 0 && inRecord > longestRecord))
      throw broken('one piece of text is larger than any article can be.')
    for (const record of ready.splice(0)) yield { ...record, share: bytes / size }
  }
  parser.close()
  for (const record of ready.splice(0)) yield { ...record, share: 1 }
}

/** The text of the first child of that name; '' where there is none. */
export function field(node: XmlNode, name: string): string {
  return node.children.find((child) => child.name === name)?.text ?? ''
}
