/** The paragraphs and tables of a Word document. */
import { type OpenParagraph, openParagraph, type ParagraphKind } from '../office/open-paragraph.ts'
import {
  allLeftOut,
  leftOut,
  type OfficePart,
  type Paragraph,
  wordsOf,
} from '../office/paragraph.ts'
import type { Role } from '../office/roles.ts'
import { rowParts } from '../office/rows.ts'
import { childOf, isElement, within, type XmlElement } from '../xml.ts'
import { depthIn, type Numbering } from './numbering.ts'
import { addRuns, chosen, content, type Surroundings } from './runs.ts'
import { attributeOf, type ParagraphFormat, paragraphFormat } from './styles.ts'

export type Word = Omit<Surroundings, 'partsIn'> & { numbering: Numbering }

export type BodyReader = {
  /** The parts of the next paragraph, table or control. */
  read(element: XmlElement): OfficePart[]
  /** What waited for another paragraph. */
  end(): OfficePart[]
}

/** Set in from both margins by a quarter of an inch, in twentieths of a point, as block quotations are. */
const quotationIndent = 360

export function openBody(word: Word): BodyReader {
  const around: Surroundings = { ...word, partsIn: (box) => partsIn(box, word) }
  /** A paragraph whose end was deleted: the next one goes on with it. */
  let waiting: OpenParagraph | null = null

  const paragraph = (element: XmlElement): OfficePart[] => {
    const properties = childOf(element, 'w:pPr')
    const style = word.styles.paragraph(attributeOf(childOf(properties, 'w:pStyle'), 'w:val'))
    const format = { ...style.paragraph, ...paragraphFormat(properties) }
    if (format.level && style.role !== 'contents') word.fields.endContents()
    const opened = waiting ?? openParagraph()
    waiting = null
    addRuns(element, style.run, opened, around)
    word.fields.endParagraph()
    if (childOf(childOf(properties, 'w:rPr'), 'w:del')) {
      waiting = opened
      return []
    }
    return opened.close(kindOf(style.role, format, word.numbering))
  }
  const read = (element: XmlElement): OfficePart[] => {
    if (element.name === 'w:p') return paragraph(element)
    if (element.name === 'w:tbl') return rowsIn(element).flatMap((row) => partsOfRow(row, word))
    if (element.name === 'mc:AlternateContent') return readAll(chosen(element))
    if (element.name !== 'w:sdt') return readAll(element)
    const parts = content(element).flatMap(readAll)
    return isContents(element) ? allLeftOut(parts, 'contents') : parts
  }
  const readAll = (element: XmlElement): OfficePart[] =>
    element.children.flatMap((child) => (isElement(child) ? read(child) : []))
  return {
    read,
    end() {
      const parts = waiting?.close({ role: 'text' }) ?? []
      waiting = null
      return parts
    },
  }
}

/** All that an element holds. */
export function partsIn(element: XmlElement, word: Word): OfficePart[] {
  const body = openBody(word)
  const parts = element.children.flatMap((child) => (isElement(child) ? body.read(child) : []))
  return [...parts, ...body.end()]
}

function kindOf(role: Role, format: ParagraphFormat, numbering: Numbering): ParagraphKind {
  const { indentStart = 0, indentEnd = 0 } = format
  return {
    role,
    level: format.level ?? undefined,
    item: itemOf(format, numbering),
    isSetIn: indentStart >= quotationIndent && indentEnd >= quotationIndent,
  }
}

/** An item's depth and mark. The number of a heading is counted too, and is no part of it. */
function itemOf(
  { numberId, depth, listDepth }: ParagraphFormat,
  numbering: Numbering,
): Paragraph['item'] {
  if (numberId === undefined || numberId === '0') return undefined
  const level = depthIn(depth)
  const mark = numbering.next(numberId, level)
  return mark === '' ? undefined : { depth: listDepth ?? level + 1, mark }
}

const isContents = (control: XmlElement): boolean => {
  const gallery = within(control, 'w:docPartGallery')
  return attributeOf(gallery, 'w:val') === 'Table of Contents'
}

/** The rows of a table, and those within what wraps them. */
const rowsIn = (element: XmlElement): XmlElement[] => innermost(element, 'w:tr')

function innermost(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return []
    return child.name === name ? [child] : wraps.has(child.name) ? innermost(child, name) : []
  })
}
const wraps: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
])

function partsOfRow(row: XmlElement, word: Word): OfficePart[] {
  const cells = innermost(row, 'w:tc').map((cell) => partsIn(cell, word))
  if (childOf(childOf(row, 'w:trPr'), 'w:del')) return [leftOut('deleted', wordsOf(cells.flat()))]
  return rowParts(cells)
}
