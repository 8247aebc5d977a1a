/** Types again, where the focus is, what was typed where nothing was to take it yet. */

export type Typed =
  | { text: string }
  | { press: KeyboardEventInit & { key: string } }
  | { pasted: DataTransfer }

/**
 * One key after the other, each where the focus is by then. Between them is a microtask, in which the
 * editor and React do what the one before asked for; no key of the person's own comes in between.
 * @param isHeld whether what is typed is to be held again, because one of the keys opened something.
 * @returns what is left then.
 */
export async function typeAnew(typed: readonly Typed[], isHeld: () => boolean): Promise<Typed[]> {
  const left = typed.flatMap(partsOf)
  while (left.length > 0 && !isHeld()) {
    // The first time too, for an editor that has the focus puts the caret where it was in one.
    await Promise.resolve()
    const next = left.shift()
    if (next) play(next)
  }
  return left
}

const partsOf = (typed: Typed): Typed[] =>
  'text' in typed ? [...typed.text].map((text) => ({ text })) : [typed]

function play(typed: Typed): void {
  const at = document.activeElement ?? document.body
  if ('pasted' in typed) {
    paste(at, typed.pasted)
    return
  }
  const press = 'text' in typed ? { key: typed.text } : typed.press
  const told = { ...press, bubbles: true, cancelable: true }
  if (at.dispatchEvent(new KeyboardEvent('keydown', told))) {
    if ('text' in typed) insert(typed.text)
    else doAsBrowser(typed.press.key)
  }
  document.activeElement?.dispatchEvent(new KeyboardEvent('keyup', told))
}

function paste(at: Element, clipboardData: DataTransfer): void {
  const told = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  if (at.dispatchEvent(told)) insert(clipboardData.getData('text/plain'))
}

/** Into the text that has the focus, which is told of it before, as it is of a key; elsewhere nothing happens. */
function insert(data: string): void {
  const at = document.activeElement
  const told = { inputType: 'insertText', data, bubbles: true, cancelable: true }
  if (at?.dispatchEvent(new InputEvent('beforeinput', told)))
    document.execCommand('insertText', false, data)
}

/** What a browser does itself for a key that a page leaves to it, as far as a page can. */
function doAsBrowser(key: string): void {
  const at = document.activeElement
  const selection = document.getSelection()
  if (key === 'Backspace') document.execCommand('delete')
  else if (key === 'Delete') document.execCommand('forwardDelete')
  else if (key === 'Enter' && at instanceof HTMLInputElement) at.form?.requestSubmit()
  else if (key === 'Enter' && at instanceof HTMLTextAreaElement) insert('\n')
  else if (key === 'ArrowLeft') selection?.modify('move', 'left', 'character')
  else if (key === 'ArrowRight') selection?.modify('move', 'right', 'character')
}
