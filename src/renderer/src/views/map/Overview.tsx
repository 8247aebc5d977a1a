import { useReactFlow, useStoreApi } from '@xyflow/react'
import { memo, type PointerEvent, useEffect, useRef } from 'react'
import type { Boxes, Size } from './layout/layout.ts'
import { overviewOf, overviewSize } from './layout/overview.ts'
import styles from './Map.module.css'
import type { MapItem } from './model/items.ts'

type OverviewProps = {
  items: readonly MapItem[]
  boxes: Boxes
  size: Size
  active: string
}

/** The whole map in small, with what of it is in view; a press brings a place there into view. */
export function Overview({ items, boxes, size, active }: OverviewProps) {
  const { setCenter, getZoom } = useReactFlow()
  const store = useStoreApi()
  const view = useRef<SVGRectElement>(null)
  const { x: across, y: down, inset } = overviewOf(size)

  useEffect(() => {
    const show = () => {
      const { transform, width, height } = store.getState()
      const [x, y, zoom] = transform
      const set = (name: string, value: number) => view.current?.setAttribute(name, `${value}`)
      // What is shown beyond the map is left out, so that the frame is whole.
      const span = (at: number, room: number, scale: number, most: number) => {
        const start = Math.min(Math.max(1, inset + (-at / zoom) * scale), most - 3)
        const end = Math.min(most - 1, inset + ((room - at) / zoom) * scale)
        return [start, Math.max(2, end - start)] as const
      }
      const [left, wide] = span(x, width, across, overviewSize.width)
      const [top, high] = span(y, height, down, overviewSize.height)
      set('x', left)
      set('y', top)
      set('width', wide)
      set('height', high)
    }
    show()
    return store.subscribe(show)
  }, [store, across, down, inset])

  function go({ nativeEvent: { offsetX, offsetY } }: PointerEvent): void {
    void setCenter((offsetX - inset) / across, (offsetY - inset) / down, { zoom: getZoom() })
  }

  return (
    <svg
      role="img"
      aria-label="Overview of the map"
      className={styles.overview}
      width={overviewSize.width}
      height={overviewSize.height}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) go(event)
      }}
    >
      <Small items={items} boxes={boxes} size={size} active={active} />
      <rect ref={view} className={styles.viewed} rx="2" />
    </svg>
  )
}

const Small = memo(function Small({ items, boxes, size, active }: OverviewProps) {
  const { x: across, y: down, inset } = overviewOf(size)
  return items.map(({ id, card }) => {
    const box = boxes.get(id)
    if (!box || card.kind === 'question') return null
    return (
      <rect
        key={id}
        x={inset + box.x * across}
        y={inset + box.y * down}
        width={box.width * across}
        height={box.height * down}
        rx={0.8}
        data-kind={card.kind}
        data-stance={card.kind === 'point' ? card.stance : undefined}
        data-active={id === active || undefined}
      />
    )
  })
})
