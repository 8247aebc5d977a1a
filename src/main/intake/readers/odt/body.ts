/** The paragraphs, lists and tables of an OpenDocument text. */
import { openParagraph } from '../office/open-paragraph.ts'
import { allLeftOut, type OfficePart } from '../office/paragraph.ts'
import { rowParts } from '../office/rows.ts'
import { childrenOf, isElement, type XmlElement } from '../xml.ts'
import type { Lists, OpenList } from './lists.ts'
import { addDrawing, addOdtRuns, type OdtSurroundings } from './runs.ts'

export type Odt = Omit<OdtSurroundings, 'partsIn'> & { lists: Lists }

/** The mark of the next paragraph, where it is the first of an item. */
type Marked = { depth: number; mark: string } | undefined

const deepestHeading = 9

/** Lists that a program makes of a document's other parts. */
const contents: ReadonlySet<string> = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
])
/** What holds no text, or text that stands elsewhere. */
const withoutParts: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'office:event-listeners',
  'table:covered-table-cell',
  'text:table-of-content-source',
  'text:index-title-template',
])

/** The parts of a paragraph, a list, a table or of what wraps them. */
export function odtParts(element: XmlElement, odt: Odt): OfficePart[] {
  if (element.name === 'text:p' || element.name === 'text:h')
    return paragraph(element, undefined, odt)
  if (element.name === 'text:list') return list(element, null, odt)
  if (element.name === 'table:table-row') return row(element, odt)
  if (withoutParts.has(element.name)) return []
  if (element.name.startsWith('draw:')) return drawn(element, odt)
  const parts = partsIn(element, odt)
  return contents.has(element.name) ? allLeftOut(parts, 'contents') : parts
}

/** All that an element holds. */
export const partsIn = (element: XmlElement, odt: Odt): OfficePart[] =>
  element.children.flatMap((child) => (isElement(child) ? odtParts(child, odt) : []))

function paragraph(element: XmlElement, item: Marked, odt: Odt): OfficePart[] {
  const style = odt.styles.paragraph(element.attributes.get('text:style-name'))
  const opened = openParagraph()
  addOdtRuns(element, style.letters, opened, { ...odt, partsIn: (box) => partsIn(box, odt) })
  const own = element.name === 'text:h' ? Number(element.attributes.get('text:outline-level')) : 0
  const isTitle = style.role === 'title' || style.role === 'subtitle'
  const level = own > 0 && own <= deepestHeading ? own : style.level
  return opened.close({ ...style, item, level: isTitle ? undefined : level })
}

function list(element: XmlElement, within: OpenList | null, odt: Odt): OfficePart[] {
  const opened = odt.lists.open(element, within)
  return element.children.flatMap((child) => {
    if (!isElement(child)) return []
    if (child.name === 'text:list-item') return itemParts(child, opened, odt)
    return partsIn(child, odt)
  })
}

/** The first paragraph of an item has its mark; others under it have none. */
function itemParts(item: XmlElement, opened: OpenList, odt: Odt): OfficePart[] {
  let isMarked = false
  return item.children.flatMap((child) => {
    if (!isElement(child)) return []
    if (child.name === 'text:list') return list(child, opened, odt)
    if (isMarked || (child.name !== 'text:p' && child.name !== 'text:h'))
      return odtParts(child, odt)
    isMarked = true
    const mark = odt.lists.next(opened, item)
    return paragraph(child, mark === '' ? undefined : { depth: opened.depth, mark }, odt)
  })
}

const row = (element: XmlElement, odt: Odt): OfficePart[] =>
  rowParts(childrenOf(element, 'table:table-cell').map((cell) => partsIn(cell, odt)))

function drawn(element: XmlElement, odt: Odt): OfficePart[] {
  const parts: OfficePart[] = []
  const boxed = (box: XmlElement): OfficePart[] => partsIn(box, odt)
  addDrawing(element, { addBeside: (more) => parts.push(...more) }, { partsIn: boxed })
  return parts
}
