import { STATUS_CODES, validateHeaderValue } from 'node:http'

/** Seconds a connection stays open while nothing goes over it. */
export const idleSeconds = 65

/** The head of an answer, twice: as Node's HTTP takes it, and as the bytes that go over the line. */
export class Head {
  readonly status: number
  /** Names and values in turn. */
  readonly fields: string[]
  private date = ''
  /** Most pages are never asked for in this way: they hold no buffer, not even an empty one. */
  private made: Buffer | null = null
  /** Throws where a value holds what none may. */
  constructor(status: number, fields: string[]) {
    this.status = status
    this.fields = fields
    for (let i = 0; i < fields.length; i += 2) validateHeaderValue(fields[i]!, fields[i + 1]!)
  }

  /** The head as bytes, with a `Date`: they are made once a second, however often they are asked for. */
  bytes(date: string): Buffer {
    if (this.made === null || date !== this.date) {
      const lines = [`HTTP/1.1 ${this.status} ${STATUS_CODES[this.status]}`]
      for (let i = 0; i < this.fields.length; i += 2) lines.push(`${this.fields[i]}: ${this.fields[i + 1]}`)
      lines.push(`Date: ${date}`, 'Connection: keep-alive', `Keep-Alive: timeout=${idleSeconds}`, '', '')
      const text = lines.join('\r\n')
      // In memory of its own: a part of a shared block would hold the block.
      const made = Buffer.allocUnsafeSlow(text.length)
      made.write(text, 'latin1')
      this.made = made
      this.date = date
    }
    return this.made
  }
}
