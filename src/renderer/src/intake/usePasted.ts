import { type RefObject, useEffect, useEffectEvent } from 'react'
import { isAsking } from '../ui/index.ts'
import { isField, pastedNotes } from './pasted.ts'

/**
 * Hears what is pasted anywhere in an import: nobody has to be in the right place for it. What is pasted into a
 * field is for that field, and what is pasted into a dialog over the import is for that dialog.
 * @param inside something in the import, by which its own dialog is known.
 */
export function usePasted(
  inside: RefObject<Element | null>,
  onFiles: (files: readonly File[]) => void,
  onFault: (says: string) => void,
): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData, target } = event
    if (!clipboardData || isField(target) || isUnderAnother(inside.current)) return
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

const dialogs = '[role="dialog"], [role="alertdialog"]'

/** Whether a dialog stands over the one that something is in: those that are opened later stand later in the page. */
const isUnderAnother = (inside: Element | null): boolean =>
  inside !== null && inside.closest(dialogs) !== [...document.querySelectorAll(dialogs)].at(-1)

/** Hears what is pasted anywhere in the window, but where something is written or a dialog is open. */
export function usePastedOnWindow(
  onFiles: (files: readonly File[]) => void,
  onFault: (says: string) => void,
): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData, target } = event
    if (!clipboardData || event.defaultPrevented || isField(target) || isAsking()) return
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
