/** Hands the page its port to the desk, and nothing else: no function and no word of Electron's reaches it. */
import { ipcRenderer } from 'electron'

/** The part of the DOM used here; this folder is checked with Node's types, like the rest of main. */
type Page = {
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void
  postMessage(message: unknown, targetOrigin: string, transfer: readonly object[]): void
  location: { origin: string }
}
type PageMessage = { source: unknown; origin: string; data: unknown }
declare const window: Page

// Both ends of each word are in one place each: the page's in `renderer/src/desk/link.ts`, main's in
// `hosts/electron/ports.ts`.
window.addEventListener('message', ({ source, origin, data }) => {
  // Only the page itself may ask, not a frame in it or a window that opened it.
  if (source !== window || origin !== window.location.origin || typeof data !== 'string') return
  // Behind the word the page may say its own name.
  const [word, page = null] = data.split(' ')
  if (word !== 'linchpin:connect') return
  const { port1, port2 } = new MessageChannel()
  ipcRenderer.postMessage('linchpin:connect', page, [port1])
  window.postMessage('linchpin:port', origin, [port2])
})
