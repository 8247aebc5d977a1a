/** What of the map is in view, and how to bring something else there. */
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { startTransition, useEffect, useRef, useState } from 'react'
import { isMedia, useStable } from '../../ui/index.ts'
import { type Band, bandFor, isWithin, type View, viewShowing } from './layout/band.ts'
import type { Box, Size } from './layout/layout.ts'
import { type Detail, detailAt } from './layout/zoom.ts'

export type MapView = {
  band: Band
  detail: Detail
  /** Pans so far that a box is in view, if it is not. */
  reveal: (box: Box) => void
}

/** Milliseconds a change of the view takes; none for who wants less motion. */
export const motionMs = (): number => (isMedia('(prefers-reduced-motion: reduce)') ? 0 : 140)

/** @param room how large the map is on the page now; the canvas hears of that later. */
export function useView(first: View, room: Size): MapView {
  const store = useStoreApi()
  const flow = useReactFlow()
  const [band, setBand] = useState(() => bandFor(first))
  const shown = useRef(band)
  const [detail, setDetail] = useState(() => detailAt(first.zoom))

  useEffect(() => {
    const look = () => {
      const [x, y, zoom] = store.getState().transform
      const view = { x, y, zoom, width: room.width, height: room.height }
      setDetail(detailAt(zoom))
      if (isWithin(view, shown.current)) return
      const next = bandFor(view)
      shown.current = next
      startTransition(() => setBand(next))
    }
    look()
    return store.subscribe(look)
  }, [store, room])

  const reveal = useStable((box: Box) => {
    const [x, y, zoom] = store.getState().transform
    const to = viewShowing(box, { x, y, zoom, width: room.width, height: room.height })
    if (to) void flow.setViewport({ ...to, zoom }, { duration: motionMs() })
  })
  return { band, detail, reveal }
}
