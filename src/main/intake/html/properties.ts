/** The table of properties over a page of Notion's. */
import { isTagsName, saysProperty, tagsOf } from '../blocks/properties.ts'
import { classNames } from './styles.ts'
import type { Element } from './tree.ts'
import type { Walk } from './walk.ts'
import { eachElement, wordsIn } from './words.ts'

/** Each row is left out; tags are those of the whole page. */
export function properties(table: Element, { draft, page }: Walk): void {
  eachElement(table, (row) => {
    if (row.name !== 'tr') return
    const cells = row.children.filter((cell) => typeof cell !== 'string')
    const [name = '', ...values] = cells.map((cell) => wordsIn(cell))
    const words = saysProperty(name, values.join(' '))
    if (words !== '') draft.leaveOut({ reason: 'property', words })
    if (isTagsName(name)) page.tags.push(...tagsInRow(row, values.join(' ')))
  })
}

/** Notion sets each of several values apart. */
function tagsInRow(row: Element, words: string): string[] {
  const found: string[] = []
  eachElement(row, (element) => {
    if (classNames(element).includes('selected-value')) found.push(wordsIn(element))
  })
  return found.length > 0 ? found : tagsOf(words)
}
