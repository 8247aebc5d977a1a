import type { Element } from './tree.ts'
import type { Page } from './walk.ts'
import { eachElement, wordsIn } from './words.ts'

/** The one `<main>` of a page and what it stands in, where at least half of the page's words are in it; else null. */
export function mainPartOf(root: Element): Page['main'] {
  const parents = new Map<Element, Element>()
  const found: Element[] = []
  eachElement(root, (element, parent) => {
    if (parent) parents.set(element, parent)
    if (element.name === 'main' || element.attributes.role === 'main') found.push(element)
  })
  const [element] = found
  if (!element || found.length > 1) return null
  if (wordsIn(element).length * 2 < wordsIn(root).length) return null
  const around = new Set<Element>()
  for (let one = parents.get(element); one; one = parents.get(one)) around.add(one)
  return { element, around }
}
