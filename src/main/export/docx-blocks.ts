/** The paragraphs of an essay's blocks in a Word document. */
import { type Paragraph, type ParagraphChild, Tab, type Table, TextRun } from 'docx'
import type { ListStyle } from '../../shared/model/blocks.ts'
import type { Contents } from './docx-contents.ts'
import { type Numbering, numberingOf } from './docx-lists.ts'
import { paragraph, wordsIn } from './docx-paragraphs.ts'
import {
  headingIds,
  type InsettableStyle,
  inCounter,
  listStyleId,
  styleIds,
} from './docx-styles.ts'
import { cardOf, type TableForm, tableOf } from './docx-tables.ts'
import { type AroundCitation, lineOf } from './docx-words.ts'
import type { EssayBlock, EssayHeading, EssayPart, EssayRun } from './essay.ts'

/** What the blocks of one document share. */
export type Writing = {
  numbering: Numbering
  contents: Contents
  around: AroundCitation
  tables: TableForm
  /** Of the essay's blocks. */
  first: EssayBlock | undefined
}

type Place = {
  styleFor(style: InsettableStyle): string
  itemFor(style: ListStyle, depth: number): string
  isInCounter: boolean
}
const inText: Place = { styleFor: (style) => style, itemFor: listStyleId, isInCounter: false }
const inTable: Place = {
  styleFor: () => styleIds.tableText,
  itemFor: () => styleIds.tableText,
  isInCounter: false,
}

/** Takes the blocks of a document in their order. */
export function createBlocks({ numbering, contents, around, tables, first }: Writing) {
  let lists = 0

  const line = (runs: readonly EssayRun[]): ParagraphChild[] => lineOf(runs, around)

  /** Writes parts of one place, where each has the style that the place gives it. */
  const partsIn =
    ({ styleFor, itemFor, isInCounter }: Place) =>
    (part: EssayPart): Paragraph[] => {
      if (part.type !== 'list') {
        const words = [...labelOf(part), ...line(part.runs)]
        return [paragraph(styleFor(styleOf(part)), part.runs, words)]
      }
      const reference = numberingOf(part.style, isInCounter)
      lists += 1
      const instance = lists
      return part.items.map(({ depth, runs }) =>
        paragraph(itemFor(part.style, depth), runs, line(runs), {
          numbering: { reference, level: depth, instance, custom: true },
        }),
      )
    }
  const asItIs = partsIn(inText)
  const inset = partsIn({ ...inText, styleFor: inCounter, isInCounter: true })
  const inCell = partsIn(inTable)

  function heading(block: EssayHeading): Paragraph {
    const style = headingIds[block.level]
    const reference = numbering.pointsOf(block)
    const words = contents.marked(block, line(block.runs))
    if (reference)
      return paragraph(style, block.runs, words, {
        numbering: { reference, level: 0, instance: 0, custom: true },
      })
    const typed = block.number ? [new TextRun({ children: [block.number, new Tab()] })] : []
    return paragraph(style, block.runs, [...typed, ...words])
  }

  return (block: EssayBlock): (Paragraph | Table)[] => {
    switch (block.type) {
      case 'heading':
        return [heading(block)]
      case 'stance':
        return [wordsIn(styleIds.stance, block.words)]
      case 'group':
        return block.parts.flatMap(inset)
      case 'table':
        return tableOf(block, tables, inCell)
      case 'card':
        return cardOf(
          [paragraph(styleIds.cardFront, block.front, line(block.front))],
          block.back.flatMap(inCell),
          { ...tables, isFirst: block === first },
        )
      default:
        return asItIs(block)
    }
  }
}

function styleOf(part: Exclude<EssayPart, { type: 'list' }>): InsettableStyle {
  switch (part.type) {
    case 'paragraph':
      return styleIds.body
    case 'comment':
      return styleIds.comment
    case 'evidence':
      return part.look === 'quotation' ? styleIds.quotation : styleIds.evidence
  }
}

function labelOf({ label, runs }: { label?: string; runs: readonly EssayRun[] }): TextRun[] {
  if (!label) return []
  const words = new TextRun({ style: styleIds.label, text: label })
  return runs.length > 0 ? [words, new TextRun({ text: '  ' })] : [words]
}
