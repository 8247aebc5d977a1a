/** The words of a paragraph of a Word document, and what else is in it. */
import type { LeftOutReason } from '../../../../shared/model/import-file.ts'
import type { OpenParagraph } from '../office/open-paragraph.ts'
import { type Look, leftOut, type OfficePart } from '../office/paragraph.ts'
import { signOf } from '../office/signs.ts'
import { childOf, isElement, textOf, within, type XmlElement } from '../xml.ts'
import type { Fields } from './fields.ts'
import { attributeOf, type RunFormat, runFormat, type Styles } from './styles.ts'

/** What the text of a document leads to. */
export type Surroundings = {
  styles: Styles
  fields: Fields
  /** The words of notes that are still to come, by their ids. */
  footnotes: Map<string, string>
  endnotes: Map<string, string>
  comments: Map<string, string>
  /** The parts of what a text box holds. */
  partsIn(box: XmlElement): OfficePart[]
}

type Format = RunFormat & { isLink?: boolean; isOut?: LeftOutReason }

/**
 * Adds what a paragraph has to one that is open.
 * @param base how its letters are set by its style
 */
export function addRuns(
  paragraph: XmlElement,
  base: RunFormat,
  to: OpenParagraph,
  around: Surroundings,
) {
  const handlers = handlersFor(base, to, around)
  const each = (element: XmlElement, format: Format): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue
      const handle = handlers.get(child.name)
      if (handle) handle(child, format, each)
      else each(child, format)
    }
  }
  each(paragraph, base)
}

type Each = (element: XmlElement, format: Format) => void
type Handle = (element: XmlElement, format: Format, each: Each) => void

const nothing: Handle = () => {}
const withoutWords = ['w:pPr', 'w:rPr', 'w:tcPr', 'w:tblPr', 'w:sdtEndPr', 'w:softHyphen', 'w:rt']

function handlersFor(
  base: RunFormat,
  to: OpenParagraph,
  { styles, fields, footnotes, endnotes, comments, partsIn }: Surroundings,
): ReadonlyMap<string, Handle> {
  const add = (text: string, format: Format): void => {
    if (fields.isInCode() || text === '') return
    const reason = format.isOut ?? (format.isHidden ? 'other' : undefined)
    if (reason) {
      to.leaveOut(text, reason)
      return
    }
    if (fields.isInContents()) to.isOfContents()
    to.add(text, lookOf(format), format.typeface)
  }
  const text: Handle = (element, format) => add(textOf(element).replace(/[\r\n\t]+/g, ' '), format)
  const sign =
    (letter: string): Handle =>
    (_, format) =>
      add(letter, format)
  const outAs =
    (reason: LeftOutReason): Handle =>
    (element, format, each) =>
      each(element, { ...format, isOut: reason })
  const note =
    (notes: Map<string, string>, give: (words: string) => void): Handle =>
    (element, { isOut }) => {
      const id = attributeOf(element, 'w:id') ?? ''
      const words = notes.get(id)
      if (words === undefined || isOut) return
      // A note stands in one place; one that a hostile file names a million times is told of once.
      notes.delete(id)
      give(words)
    }
  const comment = (words: string): void => to.addBeside([leftOut('comment', words)])
  const drawing: Handle = (element, { isOut }) => {
    if (isOut) return
    to.addBeside(boxesIn(element).flatMap(partsIn))
    if (within(element, ...pictures)) to.addBeside([leftOut('picture', saysOfPicture(element))])
  }
  const control: Handle = (element, format, each) => {
    for (const held of content(element)) each(held, format)
  }
  const endLine: Handle = (_, { isOut, isHidden }) => {
    if (!isOut && !isHidden && !fields.isInCode()) to.endLine()
  }
  return new Map<string, Handle>([
    ...withoutWords.map((name) => [name, nothing] as const),
    [
      'w:r',
      (element, { isLink, isOut }, each) => {
        const own = childOf(element, 'w:rPr')
        const style = styles.character(attributeOf(childOf(own, 'w:rStyle'), 'w:val'))
        each(element, {
          ...base,
          ...style,
          ...runFormat(own),
          ...(isLink && { isLink }),
          ...(isOut && { isOut }),
        })
      },
    ],
    ['w:hyperlink', (element, format, each) => each(element, { ...format, isLink: true })],
    ['w:t', text],
    ['m:t', text],
    ['w:delText', text],
    ['w:del', outAs('deleted')],
    // The words stand once more where they were moved to.
    ['w:moveFrom', outAs('repeated')],
    ['w:tab', sign('\t')],
    ['w:ptab', sign('\t')],
    ['w:noBreakHyphen', sign('-')],
    ['w:br', endLine],
    ['w:cr', endLine],
    [
      'w:sym',
      (element, format) => {
        const code = Number.parseInt(attributeOf(element, 'w:char') ?? '', 16)
        add(signOf(attributeOf(element, 'w:font') ?? '', code || 0), format)
      },
    ],
    ['w:fldChar', (element) => fields.mark(attributeOf(element, 'w:fldCharType'))],
    ['w:instrText', (element) => fields.addCode(textOf(element))],
    ['w:delInstrText', nothing],
    ['w:footnoteReference', note(footnotes, to.addNote)],
    ['w:endnoteReference', note(endnotes, to.addNote)],
    ['w:commentReference', note(comments, comment)],
    ['w:drawing', drawing],
    ['w:pict', drawing],
    ['w:object', drawing],
    ['w:sdt', control],
    ['mc:AlternateContent', (element, format, each) => each(chosen(element), format)],
  ])
}

const lookOf = ({ isBold, isUnderlined, halfPoints, isLink }: Format): Look => ({
  isBold: isBold === true,
  isUnderlined: isUnderlined === true && !isLink,
  size: (halfPoints ?? 0) / 2,
})

/** What a control holds, but for the words that ask to fill it in. */
export function content(control: XmlElement): XmlElement[] {
  if (childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')) return []
  const held = childOf(control, 'w:sdtContent')
  return held ? [held] : []
}

/** One of the forms in which a document has the same thing, for programs of different ages. */
export const chosen = (element: XmlElement): XmlElement =>
  childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? { ...element, children: [] }

/** The outermost text boxes of a drawing. */
function boxesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return []
    if (child.name === 'w:txbxContent') return [child]
    return boxesIn(child.name === 'mc:AlternateContent' ? chosen(child) : child)
  })
}

/** Pictures, charts and diagrams, whichever namespace they are of. */
const pictures = ['?:blip', '?:pic', 'v:imagedata', '?:chart', '?:relIds']

/** What whoever put it there says of a picture; Word's own guess is not theirs. */
function saysOfPicture(element: XmlElement): string {
  const says = attributeOf(within(element, 'wp:docPr'), 'descr') ?? ''
  return /generated|automatisch|automatiquement/i.test(says) ? '' : says
}
