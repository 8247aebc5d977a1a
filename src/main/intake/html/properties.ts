/** The table of properties over a page of Notion's. */
import { append } from '../append.ts'
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
    const chosen = chosenIn(row)
    const value = chosen.length > 0 ? chosen.join(', ') : values.join(' ')
    const words = saysProperty(name, value)
    if (words !== '') draft.leaveOut({ reason: 'property', words })
    if (isTagsName(name)) append(page.tags, tagsOf(value))
  })
}

/** The values of a property that has several, each set apart. */
function chosenIn(row: Element): string[] {
  const found: string[] = []
  eachElement(row, (element) => {
    if (classNames(element).includes('selected-value')) found.push(wordsIn(element))
  })
  return found
}
