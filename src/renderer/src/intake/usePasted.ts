import { useEffect, useEffectEvent } from 'react'
import { pastedNotes } from './pasted.ts'

/** Hears what is pasted anywhere while an import has nothing yet: nobody has to be in the right place for it. */
export function usePasted(
  onFiles: (files: readonly File[]) => void,
  onFault: (says: string) => void,
): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData } = event
    if (!clipboardData) return
    event.preventDefault()
    // The place to drop files takes pasted files too, and knows nothing of words.
    event.stopImmediatePropagation()
    const notes = pastedNotes({
      text: clipboardData.getData('text/plain'),
      files: [...clipboardData.files],
    })
    if (typeof notes === 'string') onFault(notes)
    else onFiles(notes)
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => take(event)
    document.addEventListener('paste', listen, { capture: true })
    return () => document.removeEventListener('paste', listen, { capture: true })
  }, [])
}
