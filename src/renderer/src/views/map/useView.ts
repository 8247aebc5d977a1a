/** What of the map is in view, and how to bring something else there. */
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { startTransition, useEffect, useState } from 'react'
import { useStable } from '../../ui/index.ts'
import { type Band, bandFor, isWithin, type View, viewShowing } from './layout/band.ts'
import type { Box } from './layout/layout.ts'
import { type Detail, detailAt } from './layout/zoom.ts'

export type MapView = {
  band: Band
  detail: Detail
  /** Pans so far that a box is in view, if it is not. */
  reveal: (box: Box) => void
}

/** Milliseconds a change of the view takes; none for who wants less motion. */
export const motionMs = (): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 140

export function useView(first: View): MapView {
  const store = useStoreApi()
  const flow = useReactFlow()
  const [band, setBand] = useState(() => bandFor(first))
  const [detail, setDetail] = useState(() => detailAt(first.zoom))

  useEffect(() => {
    let shown = bandFor(first)
    const look = () => {
      const { transform, width, height } = store.getState()
      const [x, y, zoom] = transform
      const view = { x, y, zoom, width: width || first.width, height: height || first.height }
      setDetail(detailAt(zoom))
      if (isWithin(view, shown)) return
      shown = bandFor(view)
      startTransition(() => setBand(shown))
    }
    look()
    return store.subscribe(look)
  }, [store, first])

  const reveal = useStable((box: Box) => {
    const { transform, width, height } = store.getState()
    const [x, y, zoom] = transform
    const to = viewShowing(box, { x, y, zoom, width, height })
    if (to) void flow.setViewport({ ...to, zoom }, { duration: motionMs() })
  })
  return { band, detail, reveal }
}
