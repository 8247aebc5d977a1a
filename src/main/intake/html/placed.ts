/** Pages that say of each part where it stands on a sheet, as OneNote's. */
import { type Classes, declarationsOf, pointsOf } from './styles.ts'
import { type Element, isElement, type Node } from './tree.ts'

/** What is in an element, those parts that are placed on the sheet from the top down, then from the left. */
export function inOrder(element: Element, classes: Classes): readonly Node[] {
  if (element.children.length < 2) return element.children
  const places = element.children.map((child) => placeOf(child, classes))
  if (places.filter((place) => place !== null).length < 2) return element.children
  let last = { top: Number.NEGATIVE_INFINITY, left: 0 }
  const placed = element.children.map((child, at) => {
    // What has no place of its own stays behind what it stood behind.
    last = places[at] ?? last
    return { child, at, ...last }
  })
  return placed
    .sort((a, b) => a.top - b.top || a.left - b.left || a.at - b.at)
    .map(({ child }) => child)
}

function placeOf(node: Node, classes: Classes): { top: number; left: number } | null {
  if (!isElement(node) || !/absolute/i.test(node.attributes.style ?? '')) return null
  const declared = declarationsOf(node, classes)
  if (!/^absolute/i.test(declared.get('position') ?? '')) return null
  const [top, left] = [declared.get('top'), declared.get('left')].map((length) =>
    pointsOf(length ?? ''),
  )
  return top === null || top === undefined ? null : { top, left: left ?? 0 }
}
