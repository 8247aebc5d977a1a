/** The keys that work everywhere in the window (interface.md, "Keys"). */
import { useEffect, useRef } from 'react'
import type { DeskClient } from '../desk/index.ts'
import { isMac } from '../ui/index.ts'

export type KeyActions = {
  /** Named by what is pressed with Ctrl (⌘ on a Mac): "n", "1", "shift+f". */
  [keys: string]: () => void
}

/** Keys to be shown beside their button, unless they never reach the app: browsers keep these for themselves. */
export const keysHere = (host: DeskClient['host'], keys: string): string | undefined =>
  host === 'electron' || !/^Ctrl [N\d]$/.test(keys) ? keys : undefined

/** What a field of a form does itself with what is typed in it. */
const isTyped = /^(?:shift\+)?z$/
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** Calls the action of the keys pressed, unless what has the focus has used them itself. */
export function useKeys(actions: KeyActions, onF6: (backwards: boolean) => void): void {
  const latest = useRef({ actions, onF6 })
  useEffect(() => {
    latest.current = { actions, onF6 }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      if (event.key === 'F6') {
        event.preventDefault()
        return latest.current.onF6(event.shiftKey)
      }
      if (!(isMac ? event.metaKey : event.ctrlKey) || event.altKey) return
      const keys = `${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`
      const action = latest.current.actions[keys]
      if (!action || (isTyped.test(keys) && isField(event.target))) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
