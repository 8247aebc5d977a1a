/** Places in the words of an element that is written in, as offsets of them and as ranges of the page. */

/** The text nodes of an element in order, each with the offset its words begin at. */
function* textNodes(root: Node): Generator<{ node: Text; start: number }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let start = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield { node: node as Text, start }
    start += (node as Text).length
  }
}

/** What is written in an element: without the line end that a browser puts behind the last one to stand the caret in. */
export const wordsOf = (root: Node): string => (root.textContent ?? '').replace(/\n$/, '')

/** The range of so many UTF-16 units of an element's words, or null where it has no such words. */
export function rangeOf(root: Node, start: number, end: number): Range | null {
  const range = document.createRange()
  let hasStart = false
  for (const { node, start: at } of textNodes(root)) {
    const to = at + node.length
    if (!hasStart && start < to) {
      range.setStart(node, Math.max(0, start - at))
      hasStart = true
    }
    if (hasStart && end <= to) {
      range.setEnd(node, end - at)
      return range
    }
  }
  return null
}

/** The offset of a place in an element's words. */
export function offsetOf(root: Node, container: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(root, 0)
  before.setEnd(container, offset)
  return before.toString().length
}

/** What is selected of an element's words, without blanks at either end; null where the selection is elsewhere. */
export function selectionIn(root: Node): { start: number; end: number } | null {
  const selection = getSelection()
  if (!selection?.rangeCount) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  return {
    start: offsetOf(root, range.startContainer, range.startOffset),
    end: offsetOf(root, range.endContainer, range.endOffset),
  }
}

/** Brings words of an element into view, and leaves the keyboard where it is. */
export function showWords(root: HTMLElement, start: number): void {
  const range = rangeOf(root, start, start + 1)
  const place = range?.getBoundingClientRect()
  if (!place || (place.top >= 0 && place.bottom <= innerHeight)) return
  const scroller = root.closest<HTMLElement>('[data-scroll]')
  scroller?.scrollBy({ top: place.top - innerHeight / 2 })
}

/** Puts the caret somewhere in an element's words, and shows it. */
export function placeCaret(root: HTMLElement, start: number, end = start): void {
  root.focus()
  const range = rangeOf(root, start, Math.max(end, start))
  if (!range) return
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  )
  showWords(root, start)
}

/** Puts the caret behind the last of an element's words. */
export function placeCaretAtEnd(root: HTMLElement): void {
  root.focus()
  getSelection()?.selectAllChildren(root)
  getSelection()?.collapseToEnd()
}
