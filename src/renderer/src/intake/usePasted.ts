import { useEffect, useEffectEvent } from 'react'
import { isAsking } from '../ui/index.ts'
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
    handOut(clipboardData, onFiles, onFault)
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => take(event)
    document.addEventListener('paste', listen, { capture: true })
    return () => document.removeEventListener('paste', listen, { capture: true })
  }, [])
}

const written = 'input, textarea, [contenteditable="true"]'

/** Hears what is pasted anywhere in the window, but where something is written or a dialog is open. */
export function usePastedOnWindow(
  onFiles: (files: readonly File[]) => void,
  onFault: (says: string) => void,
): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData, target } = event
    const isWritten = target instanceof Element && target.closest(written) !== null
    if (!clipboardData || event.defaultPrevented || isWritten || isAsking()) return
    event.preventDefault()
    handOut(clipboardData, onFiles, onFault)
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => take(event)
    addEventListener('paste', listen)
    return () => removeEventListener('paste', listen)
  }, [])
}

function handOut(
  data: DataTransfer,
  onFiles: (files: readonly File[]) => void,
  onFault: (says: string) => void,
): void {
  const text = data.getData('text/plain')
  const notes = pastedNotes({ text, html: data.getData('text/html'), files: [...data.files] })
  if (typeof notes === 'string') onFault(notes)
  else onFiles(notes)
}

/**
 * What is on the clipboard, for who would rather press a button; its words alone, as pages are not given files.
 * @returns null where the page may not look: then it has to be pasted.
 */
export async function clipboardNotes(): Promise<File[] | string | null> {
  try {
    return pastedNotes({ text: await navigator.clipboard.readText(), files: [] })
  } catch {
    return null
  }
}
