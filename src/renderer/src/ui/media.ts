/** Media queries. They are asked when something wants to know, so that what only imports this needs no browser. */
import { useSyncExternalStore } from 'react'

type Media = { subscribe: (listener: () => void) => () => void; read: () => boolean }

const asked = new Map<string, Media>()

function mediaOf(query: string): Media {
  const known = asked.get(query)
  if (known) return known
  const list = matchMedia(query)
  const media: Media = {
    subscribe(listener) {
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    read: () => list.matches,
  }
  asked.set(query, media)
  return media
}

/** Whether a media query holds at this moment; `useMedia` says it to a render. */
export const isMedia = (query: string): boolean => mediaOf(query).read()

export function useMedia(query: string): boolean {
  const { subscribe, read } = mediaOf(query)
  return useSyncExternalStore(subscribe, read)
}

/** Where nothing is pointed at before it is pressed, everything shows what can be done with it. */
export const hasNoHover = (): boolean => isMedia('(hover: none)')
