import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { idleSeconds } from './head.ts'
import type { PageAnswer } from './page-answer.ts'
import { type PlainRequest, plainRequest } from './plain-request.ts'

/** A second more than readers are told, as Node does: who asks in the last moment is still heard. */
const idleAfter = (idleSeconds + 1) * 1000
/** Milliseconds in which a new connection is given the time to ask something, when the server ends. */
const grace = 1000

/**
 * Answers plain requests for pages that lie in the store, before Node's HTTP sees them: most of the work of a read is
 * what Node does around it. The first request that is anything else takes its connection with it, to Node's HTTP, for
 * good: docs/decisions/015. `answerTo` gives null for what it has no page for. `idle`: milliseconds after which a
 * connection is closed over which nothing goes.
 */
export class PlainAnswers {
  /** Connections on which nothing but plain requests has come so far. */
  private readonly plain = new Set<Socket>()
  private readonly handedOver = new Set<Socket>()
  private readonly answerTo: (request: PlainRequest) => PageAnswer | null
  private readonly toNode: (socket: Socket) => void
  private readonly idle: number
  private date: string | null = null
  private endsAt: number | null = null

  constructor(server: Server, answerTo: (request: PlainRequest) => PageAnswer | null, idle = idleAfter) {
    this.answerTo = answerTo
    this.idle = idle
    const listeners = server.listeners('connection')
    server.removeAllListeners('connection')
    this.toNode = (socket) => {
      for (const listener of listeners) listener.call(server, socket)
    }
    server.on('connection', (socket: Socket) => this.connected(socket))
  }

  /** From now on every request goes to Node's HTTP, which knows how to say goodbye. */
  end(): void {
    this.endsAt = performance.now()
  }

  /** Closes the connections that have been answered. Those that have not asked yet have a second to do so. */
  closeIdle(): void {
    const patient = performance.now() - (this.endsAt ?? 0) < grace
    for (const socket of this.plain)
      if (socket.writableLength === 0 && !(patient && socket.bytesRead === 0)) socket.destroy()
  }

  /** Whether Node's HTTP has given answers that are not whole on their way yet: it takes their connections for idle. */
  get underWay(): boolean {
    return [...this.handedOver].some((socket) => socket.writableLength > 0)
  }

  private connected(socket: Socket): void {
    const { plain, handedOver } = this
    const arrived = (bytes: Buffer) => {
      const answer = this.answerFor(socket, bytes)
      if (answer) this.write(socket, answer)
      else handOver(bytes)
    }
    const handOver = (bytes: Buffer) => {
      socket.off('data', arrived).off('end', ended).off('timeout', idle).off('error', broken)
      socket.setTimeout(0)
      plain.delete(socket)
      handedOver.add(socket)
      socket.unshift(bytes)
      this.toNode(socket)
    }
    const ended = () => socket.end()
    const idle = () => socket.destroy()
    // A reader who goes away. Node closes the connection.
    const broken = () => {}
    plain.add(socket)
    socket.setTimeout(this.idle)
    socket.on('data', arrived).on('end', ended).on('timeout', idle).on('error', broken)
    socket.on('close', () => {
      plain.delete(socket)
      handedOver.delete(socket)
    })
  }

  private answerFor(socket: Socket, bytes: Buffer): PageAnswer | null {
    // Who asks on before the last answer is taken is held back by Node's HTTP.
    if (this.endsAt !== null || socket.writableLength > 0) return null
    const request = plainRequest(bytes)
    return request && this.answerTo(request)
  }

  private write(socket: Socket, { head, body }: PageAnswer): void {
    if (this.date === null) {
      this.date = new Date().toUTCString()
      setTimeout(
        () => {
          this.date = null
        },
        1000 - (Date.now() % 1000),
      ).unref()
    }
    socket.cork()
    socket.write(head.bytes(this.date))
    if (body) socket.write(body)
    socket.uncork()
  }
}
