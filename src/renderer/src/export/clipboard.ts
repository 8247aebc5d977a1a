/** Writes rich text to the clipboard. */
import type { RichText } from '../../../shared/contract.ts'

/**
 * Writes both forms as they are, from an event of copying: what `navigator.clipboard` writes is sanitised, and Word's
 * form of footnotes is gone from it. docs/decisions/182
 * @returns whether it is on the clipboard: a page may copy for a few seconds after somebody pressed something.
 */
export function putOnClipboard({ html, text }: RichText): boolean {
  let isWritten = false
  function write(event: ClipboardEvent): void {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    isWritten = event.clipboardData !== null
  }
  // Before anybody else: what has the focus would copy what is selected in it.
  window.addEventListener('copy', write, { capture: true })
  try {
    return document.execCommand('copy') && isWritten
  } finally {
    window.removeEventListener('copy', write, { capture: true })
  }
}
