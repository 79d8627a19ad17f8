import { basename } from 'node:path'
import { BrokenFile } from '../broken-file.ts'
import { textOf } from '../text-stream.ts'
import { type Item, itemFrom } from './item.ts'

const largest = 25_000_000

/**
 * Reads a file of news items: one, a list of them, or a list under `items`. Throws BrokenFile with the line where it is
 * not JSON.
 */
export async function itemsOf(path: string): Promise<Item[]> {
  let text = ''
  for await (const chunk of textOf(path)) {
    text += chunk.text
    if (text.length > largest)
      throw new BrokenFile(basename(path), null, 'it is larger than 25 MB. Split it into several files.')
  }
  const json = parse(path, text.replaceAll('\\u0000', ''))
  const list = Array.isArray(json) ? json : isObject(json) && Array.isArray(json.items) ? json.items : [json]
  const items = list.map(itemFrom)
  if (items.length === 0 || items.some((item) => !item || (!item.uri && !item.headline && !item.body)))
    throw new BrokenFile(
      basename(path),
      1,
      'this is JSON, but no ninjs news item: there is no uri, headline or body in it.',
    )
  return items as Item[]
}

function isObject(json: unknown): json is { items?: unknown } {
  return typeof json === 'object' && json !== null
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const line = text.slice(0, endOfSense(text)).split('\n').length
    throw new BrokenFile(basename(path), line, 'this is not JSON; the file may be cut off or damaged.', {
      cause,
    })
  }
}

/** Up to where a text could still become JSON if it went on: the engine does not always say. */
function endOfSense(text: string): number {
  let sound = 0
  let broken = text.length + 1
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2)
    if (couldGoOn(text.slice(0, middle))) sound = middle
    else broken = middle
  }
  return sound
}

function couldGoOn(start: string): boolean {
  try {
    JSON.parse(start)
    return true
  } catch (error) {
    const message = String(error)
    const position = /position (\d+)/.exec(message)?.[1]
    return /end of JSON|Unterminated/.test(message) || Number(position ?? -1) >= start.length
  }
}
