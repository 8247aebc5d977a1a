import { useEffect, useEffectEvent, useState } from 'react'
import { takeDropped } from './take-dropped.ts'
import { type Dropped, droppedIn } from './walk-folders.ts'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/**
 * Files dropped anywhere on the window, those of folders with them. Also keeps the browser from opening a dropped file in place of
 * the app. Drags of anything else pass by.
 *
 * @returns whether files are over the window just now.
 */
export function useFilesDroppedOnWindow(
  onFiles: (files: File[]) => void,
  onFault: (says: string) => void,
): boolean {
  const [isOver, setOver] = useState(false)
  const take = useEffectEvent((dropped: readonly Dropped[]) =>
    takeDropped(dropped, onFiles, onFault),
  )

  useEffect(() => {
    // Each element entered and left on the way says so: the last one left is the window itself.
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (!hasFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const over = (event: DragEvent) => {
      if (!hasFiles(event) || event.defaultPrevented || !event.dataTransfer) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    }
    // Caught on the way down: a drop that someone else takes ends the drag over the window too.
    const end = () => {
      depth = 0
      setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      const dropped = event.dataTransfer ? droppedIn(event.dataTransfer) : []
      if (dropped.length > 0) void take(dropped)
    }
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('dragenter', enter, { signal, capture: true })
    window.addEventListener('dragleave', leave, { signal, capture: true })
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('drop', end, { signal, capture: true })
    window.addEventListener('drop', drop, { signal })
    return () => stop.abort()
  }, [])

  return isOver
}
