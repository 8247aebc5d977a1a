/** The keys of the sources' own tab. */
import { useEffect } from 'react'
import { isAsking, useStable } from '../ui/index.ts'

type Keys = {
  onClose: () => void
  undo: () => Promise<void>
  redo: () => Promise<void>
  onSearch: () => void
  /** Something was pasted where nothing is written. */
  onPaste: (text: string) => void
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

export function useSourcesKeys({ onClose, undo, redo, onSearch, onPaste }: Keys): void {
  const press = useStable((event: KeyboardEvent) => {
    if (event.defaultPrevented || isAsking()) return
    const isCommand = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (key === 'escape') {
      event.preventDefault()
      onClose()
    } else if (isCommand && key === 'z' && !isField(event.target)) {
      event.preventDefault()
      void (event.shiftKey ? redo() : undo())
    } else if (isCommand && !event.shiftKey && key === 'f') {
      event.preventDefault()
      onSearch()
    }
  })
  const paste = useStable((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (isAsking() || isField(event.target) || text.trim() === '') return
    event.preventDefault()
    event.stopPropagation()
    onPaste(text)
  })
  useEffect(() => {
    // Before the window, whose own keys these are where a plan is shown.
    addEventListener('keydown', press)
    addEventListener('paste', paste, { capture: true })
    return () => {
      removeEventListener('keydown', press)
      removeEventListener('paste', paste, { capture: true })
    }
  }, [press, paste])
}
