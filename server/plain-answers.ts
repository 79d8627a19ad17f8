import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { idleSeconds } from './head.ts'
import type { PageAnswer } from './page-answer.ts'
import { type PlainRequest, plainRequest } from './plain-request.ts'

/**
 * Answers plain requests for pages that lie in the store, before Node's HTTP sees them: most of the work of a read is
 * what Node does around it. The first request that is anything else takes its connection with it, to Node's HTTP, for
 * good: docs/decisions/015. `answerTo` gives null for what it has no page for.
 */
export class PlainAnswers {
  /** Connections on which nothing but plain requests has come so far. */
  private readonly open = new Set<Socket>()
  private readonly answerTo: (request: PlainRequest) => PageAnswer | null
  private readonly handOver: (socket: Socket) => void
  private date: string | null = null
  private ending = false

  constructor(server: Server, answerTo: (request: PlainRequest) => PageAnswer | null) {
    this.answerTo = answerTo
    const listeners = server.listeners('connection')
    server.removeAllListeners('connection')
    this.handOver = (socket) => {
      for (const listener of listeners) listener.call(server, socket)
    }
    server.on('connection', (socket: Socket) => this.connected(socket))
  }

  /** From now on every request goes to Node's HTTP, which knows how to say goodbye. */
  end(): void {
    this.ending = true
  }

  /** Closes the connections on which nothing is under way. */
  closeIdle(): void {
    for (const socket of this.open) if (socket.writableLength === 0) socket.destroy()
  }

  private connected(socket: Socket): void {
    const { open } = this
    const arrived = (bytes: Buffer) => {
      const answer = this.answerFor(socket, bytes)
      if (answer) return this.write(socket, answer)
      socket
        .off('data', arrived)
        .off('end', ended)
        .off('timeout', idle)
        .off('error', broken)
        .off('close', closed)
      socket.setTimeout(0)
      open.delete(socket)
      socket.unshift(bytes)
      this.handOver(socket)
    }
    const ended = () => socket.end()
    const idle = () => socket.destroy()
    // A reader who goes away. Node closes the connection.
    const broken = () => {}
    const closed = () => open.delete(socket)
    open.add(socket)
    socket.setTimeout(idleSeconds * 1000)
    socket.on('data', arrived).on('end', ended).on('timeout', idle).on('error', broken).on('close', closed)
  }

  private answerFor(socket: Socket, bytes: Buffer): PageAnswer | null {
    // Who asks on before the last answer is taken is held back by Node's HTTP.
    if (this.ending || socket.writableLength > 0) return null
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
