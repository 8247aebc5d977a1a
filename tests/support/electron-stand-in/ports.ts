/** Message ports whose other end is in a page's world. */
import { EventEmitter } from 'node:events'
import { decode, encode } from './clone.ts'
import type { ToWorld } from './preload-world.ts'
import { strict } from './strict.ts'

/** Electron's `MessagePortMain`: messages wait until it is started. */
class MessagePortMain extends EventEmitter {
  readonly #send: (message: ToWorld) => void
  readonly #number: number
  #waiting: unknown[] | null = []
  #isClosed = false

  constructor(number: number, send: (message: ToWorld) => void) {
    super()
    this.#number = number
    this.#send = send
    this.start = this.start.bind(this)
    this.close = this.close.bind(this)
    this.postMessage = this.postMessage.bind(this)
  }

  start(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = null
    for (const data of waiting) this.emit('message', { data, ports: [] })
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0)
      throw new Error('The stand-in for Electron carries no ports over ports.')
    const packed = encode(message)
    if (!this.#isClosed) this.#send({ port: this.#number, message: packed })
  }

  close(): void {
    if (this.#isClosed) return
    this.#send({ port: this.#number, closed: true })
    this.end()
  }

  /** Its other end is gone. */
  end(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.emit('close')
  }

  arrive(message: string): void {
    const data = decode(message)
    if (this.#waiting) this.#waiting.push(data)
    else this.emit('message', { data, ports: [] })
  }
}

export type CarriedPort = {
  /** What the app gets. */
  port: object
  arrive(message: string): void
  end(): void
}

export function carriedPort(number: number, send: (message: ToWorld) => void): CarriedPort {
  const port = new MessagePortMain(number, send)
  const offered = {
    on: port.on.bind(port),
    once: port.once.bind(port),
    off: port.off.bind(port),
    removeListener: port.removeListener.bind(port),
    start: port.start,
    close: port.close,
    postMessage: port.postMessage,
  }
  return {
    // Asked by oRPC which kind of port it is: `'addEventListener' in port`.
    port: strict('MessagePortMain', offered),
    arrive: (message) => port.arrive(message),
    end: () => port.end(),
  }
}
