/** Events as Electron's objects emit them. */
import { EventEmitter } from 'node:events'

export type Preventable = { preventDefault(): void; readonly defaultPrevented: boolean }

/** An event whose default can be prevented, with whatever details it has. */
export function preventable<Details extends object>(details: Details): Details & Preventable {
  let prevented = false
  return Object.defineProperty(
    Object.assign(details, {
      preventDefault() {
        prevented = true
      },
      defaultPrevented: false,
    }),
    'defaultPrevented',
    { get: () => prevented },
  )
}

/** The emitter's methods for an object literal that is to emit. */
export function emitting() {
  const events = new EventEmitter()
  events.setMaxListeners(0)
  return {
    on: events.on.bind(events),
    once: events.once.bind(events),
    off: events.off.bind(events),
    emit: events.emit.bind(events),
    addListener: events.addListener.bind(events),
    removeListener: events.removeListener.bind(events),
    removeAllListeners: events.removeAllListeners.bind(events),
    listenerCount: events.listenerCount.bind(events),
  }
}
