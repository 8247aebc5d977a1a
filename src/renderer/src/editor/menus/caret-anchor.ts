/** Something for a menu to stand by at the caret: floats need an element, and a caret is none. */

/** An element without size where the caret is, in the page until `remove` is called. */
export function anchorAtCaret(root: HTMLElement | null): HTMLElement {
  const selection = root?.ownerDocument.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  // A collapsed range in an empty line has no box of its own: the line it stands in has.
  const own = range?.getClientRects()[0]
  const around = range?.startContainer
  const holder = around instanceof Element ? around : around?.parentElement
  const box = own ?? holder?.getBoundingClientRect() ?? root?.getBoundingClientRect()
  const anchor = document.createElement('span')
  anchor.className = 'plan-caret-anchor'
  anchor.style.setProperty('left', `${box?.left ?? 0}px`)
  anchor.style.setProperty('top', `${box?.top ?? 0}px`)
  anchor.style.setProperty('height', `${Math.min(box?.height ?? 0, 32)}px`)
  document.body.append(anchor)
  return anchor
}
