/** Contents of a window whose page Chromium has yet to make. */
import { UnknownApiError } from './strict.ts'
import type { WebContents } from './web-contents.ts'

/** Contents that can be listened to before Chromium has made the page. */
export function waitingContents(now: () => WebContents | null) {
  type Call = (contents: WebContents) => void
  let waiting: Call[] | null = []
  const later = (call: Call) => {
    const there = now()
    if (there) call(there)
    else waiting?.push(call)
  }
  const offered = new Proxy(Object.create(null), {
    get(_target, property) {
      const there = now()
      if (there) return Reflect.get(there, property)
      if (property === 'on' || property === 'once' || property === 'setWindowOpenHandler')
        return (...given: unknown[]) =>
          later((contents) => Reflect.apply(contents[property], contents, given))
      if (property === 'isDestroyed') return () => false
      if (property === 'then') return undefined
      throw new UnknownApiError(
        `The stand-in for Electron does not know webContents.${String(property)} before the page is loaded.`,
      )
    },
  })
  return {
    offered,
    arrived(contents: WebContents) {
      for (const call of waiting ?? []) call(contents)
      waiting = null
    },
  }
}
