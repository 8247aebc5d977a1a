import { blocks, skipped } from './elements.ts'
import { type Element, isElement, type Node } from './tree.ts'

/**
 * All words in an element, in one line.
 * @param leavesOut whether an element and all in it is passed over
 */
export function wordsIn(
  element: Element,
  leavesOut: (element: Element) => boolean = () => false,
): string {
  const found: string[] = []
  const waiting: Node[] = [element]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) found.push(node)
    else if (node.name === 'br') found.push(' ')
    else if (node === element || !(skipped.has(node.name) || leavesOut(node))) {
      // Words of two blocks are two.
      if (blocks.has(node.name) && node !== element) {
        found.push(' ')
        waiting.push(' ')
      }
      for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] ?? '')
    }
  }
  return found.join('').replace(/\s+/g, ' ').trim()
}

/** Calls `see` with each element in another, itself first, and the one it stands in. */
export function eachElement(
  root: Element,
  see: (element: Element, parent: Element | null) => void,
): void {
  const waiting: [Element, Element | null][] = [[root, null]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, parent] = next
    see(element, parent)
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]
      if (child !== undefined && isElement(child)) waiting.push([child, element])
    }
  }
}
