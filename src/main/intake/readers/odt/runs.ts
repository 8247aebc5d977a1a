/** The words of a paragraph of an OpenDocument text, and what else is in it (ODF 1.3, Part 3, 6). */
import type { LeftOutReason } from '../../../../shared/model/import-file.ts'
import type { OpenParagraph } from '../office/open-paragraph.ts'
import { type Look, leftOut, type OfficePart, wordsOf } from '../office/paragraph.ts'
import { childOf, isElement, textOf, type XmlElement } from '../xml.ts'
import type { LetterFormat, OdtStyles } from './styles.ts'

/** What the text of a document leads to. */
export type OdtSurroundings = {
  styles: OdtStyles
  /** The words of tracked deletions that are still to come, by their ids. */
  deletions: Map<string, string>
  /** The parts of what a note or a text box holds. */
  partsIn(box: XmlElement): OfficePart[]
}

type Format = LetterFormat & { isLink?: boolean; isOut?: LeftOutReason }
type Each = (element: XmlElement, format: Format) => void
type Handle = (element: XmlElement, format: Format, each: Each) => void

/** More blanks than anybody sets in a row. */
const mostBlanks = 100

const nothing: Handle = () => {}
const withoutWords = [
  'text:number',
  'text:note-citation',
  'text:ruby-text',
  'text:script',
  'office:event-listeners',
  'office:annotation-end',
  'svg:title',
  'svg:desc',
]

/** @param base how its letters are set by its style */
export function addOdtRuns(
  paragraph: XmlElement,
  base: LetterFormat,
  to: OpenParagraph,
  around: OdtSurroundings,
): void {
  const { add, handlers } = handlersFor(to, around)
  const each: Each = (element, format) => {
    for (const child of element.children) {
      if (!isElement(child)) add(child, format)
      else if (child.name.startsWith('draw:')) addDrawing(child, to, around)
      else (handlers.get(child.name) ?? each)(child, format, each)
    }
  }
  each(paragraph, base)
}

function handlersFor(to: OpenParagraph, { styles, deletions, partsIn }: OdtSurroundings) {
  /** Blanks in a row are one, and those after a blank or at the head of a paragraph none (ODF 1.3, Part 3, 6.1.2). */
  let isAfterBlank = true
  const put = (text: string, format: Format): void => {
    const reason = format.isOut ?? (format.isHidden ? 'other' : undefined)
    if (reason) to.leaveOut(text, reason)
    else to.add(text, lookOf(format), format.typeface)
  }
  const add = (text: string, format: Format): void => {
    const single = text.replace(/[ \t\r\n]+/g, ' ')
    const words = isAfterBlank ? single.replace(/^ /, '') : single
    if (words === '') return
    isAfterBlank = words.endsWith(' ')
    put(words, format)
  }
  const sign =
    (of: (element: XmlElement) => string): Handle =>
    (element, format) => {
      put(of(element), format)
      isAfterBlank = false
    }
  const styled: Handle = (element, format, each) => {
    const letters = styles.letters(element.attributes.get('text:style-name'), format)
    each(element, { ...format, ...letters })
  }
  const handlers = new Map<string, Handle>([
    ...withoutWords.map((name) => [name, nothing] as const),
    ['text:span', styled],
    ['text:a', (element, format, each) => each(element, { ...format, isLink: true })],
    ['text:s', sign((element) => ' '.repeat(blanksIn(element)))],
    ['text:tab', sign(() => '\t')],
    [
      'text:line-break',
      () => {
        to.endLine()
        isAfterBlank = true
      },
    ],
    ['text:note', (element) => to.addNote(wordsOf(bodyOf(element).flatMap(partsIn)))],
    [
      'office:annotation',
      (element) => to.addBeside([leftOut('comment', wordsOf(partsIn(element)))]),
    ],
    [
      'text:change',
      (element) => {
        const id = element.attributes.get('text:change-id') ?? ''
        const words = deletions.get(id)
        deletions.delete(id)
        if (words) to.addBeside([leftOut('deleted', words)])
      },
    ],
    ['text:hidden-text', (element, format) => put(textOf(element), { ...format, isOut: 'other' })],
    ['text:hidden-paragraph', nothing],
  ])
  return { add, handlers }
}

const bodyOf = (note: XmlElement): XmlElement[] => {
  const body = childOf(note, 'text:note-body')
  return body ? [body] : []
}

const blanksIn = (element: XmlElement): number => {
  const count = Number(element.attributes.get('text:c') ?? 1)
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostBlanks) : 1
}

const lookOf = ({ isBold, isUnderlined, size, isLink }: Format): Look => ({
  isBold: isBold === true,
  isUnderlined: isUnderlined === true && !isLink,
  size: size ?? 0,
})

/** What text boxes and shapes hold, and that there is a picture, with what is said of it. */
export function addDrawing(
  drawing: XmlElement,
  to: Pick<OpenParagraph, 'addBeside'>,
  { partsIn }: Pick<OdtSurroundings, 'partsIn'>,
): void {
  if (drawing.name !== 'draw:frame') {
    to.addBeside(partsIn(drawing))
    return
  }
  const box = childOf(drawing, 'draw:text-box')
  // A formula or a chart has a picture beside it, for programs that cannot draw it.
  const picture = childOf(drawing, 'draw:image') ?? childOf(drawing, 'draw:object')
  if (box) to.addBeside(partsIn(box))
  else if (picture) {
    const says = childOf(drawing, 'svg:desc') ?? childOf(drawing, 'svg:title')
    to.addBeside([leftOut('picture', says ? textOf(says) : '')])
  }
}
