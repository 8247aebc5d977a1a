import { useRef } from 'react'
import styles from './PaneHandle.module.css'

type PaneHandleProps = {
  /** The pane it resizes, for its name. */
  pane: string
  /** The side of the window its pane is on. */
  side: 'start' | 'end'
  /** CSS pixels. */
  width: number
  min: number
  max: number
  onChange: (width: number) => void
  onDone: (width: number) => void
}

const stepPx = 16

/** The line between two panes: dragged, or moved with the arrow keys, it changes a pane's width. */
export function PaneHandle({ pane, side, width, min, max, onChange, onDone }: PaneHandleProps) {
  const start = useRef<{ x: number; width: number } | null>(null)
  const within = (asked: number) => Math.round(Math.min(max, Math.max(min, asked)))
  const towards = side === 'start' ? 1 : -1

  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is ARIA's window splitter; an hr cannot be one.
    <div
      role="separator"
      aria-label={`Width of ${pane}`}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={styles.handle}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        if (!start.current) return
        onChange(within(start.current.width + towards * (event.clientX - start.current.x)))
      }}
      onPointerUp={() => {
        if (start.current) onDone(width)
        start.current = null
      }}
      onKeyDown={(event) => {
        const asked = {
          ArrowLeft: width - towards * stepPx,
          ArrowRight: width + towards * stepPx,
          Home: min,
          End: max,
        }[event.key]
        if (asked === undefined) return
        event.preventDefault()
        onDone(within(asked))
      }}
    />
  )
}
