import { ReactFlowProvider } from '@xyflow/react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ViewProps } from '../view.ts'
import { Canvas } from './Canvas.tsx'
import type { Size } from './layout/layout.ts'
import styles from './Map.module.css'

/** The argument as a map: what hangs on what, from the question to the evidence. */
export function MapView(props: ViewProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const { current } = frame
    if (!current) return
    const look = () => {
      const { clientWidth: width, clientHeight: height } = current
      if (width > 0 && height > 0)
        setRoom((known) =>
          known?.width === width && known.height === height ? known : { width, height },
        )
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(current)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={frame} className={styles.room}>
      {room && (
        <ReactFlowProvider>
          <Canvas {...props} room={room} />
        </ReactFlowProvider>
      )}
    </div>
  )
}
