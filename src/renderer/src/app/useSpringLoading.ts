/**
 * Shows a plan while something is dragged and rests on its tab, or on what shows the plan in a narrow window,
 * so that it can be dropped into.
 */
import { type DragEvent, useEffect, useRef, useState } from 'react'

/** How long a drag rests before the plan is shown: longer than passing by takes. */
const restMs = 600

/** Files are for the import, whatever plan is shown. */
const mayLand = ({ dataTransfer }: DragEvent): boolean => !dataTransfer.types.includes('Files')

/** @returns the tab that is about to be shown, and what each tab listens to. */
export function useSpringLoading(show: (id: string) => void) {
  const [resting, setResting] = useState<string | null>(null)
  const timer = useRef<number>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])

  function rest(id: string | null) {
    window.clearTimeout(timer.current)
    setResting(id)
    if (id === null) return
    timer.current = window.setTimeout(() => {
      setResting(null)
      show(id)
    }, restMs)
  }

  return {
    resting,
    /** For a tab that is not shown. */
    propsFor: (id: string) => ({
      onDragEnter: (event: DragEvent) => {
        if (mayLand(event) && resting !== id) rest(id)
      },
      onDragLeave: (event: DragEvent) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) rest(null)
      },
      onDrop: () => rest(null),
    }),
  }
}
