/** The paragraphs of an essay's blocks in a Word document. */
import { type Paragraph, type ParagraphChild, Tab, type Table, TextRun } from 'docx'
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
import { cardOf, tableOf } from './docx-tables.ts'
import { type AroundCitation, lineOf } from './docx-words.ts'
import type { EssayBlock, EssayHeading, EssayPart, EssayRun } from './essay.ts'

/** What the blocks of one document share. */
export type Writing = {
  numbering: Numbering
  contents: Contents
  around: AroundCitation
  /** Of the text, in Word's units. */
  width: number
}

/** Takes the blocks of a document in their order. */
export function createBlocks({ numbering, contents, around, width }: Writing) {
  let lists = 0

  const line = (runs: readonly EssayRun[]): ParagraphChild[] => lineOf(runs, around)

  function partIn(
    styleFor: (style: InsettableStyle) => string,
    isInCounter: boolean,
  ): (part: EssayPart) => Paragraph[] {
    return (part) => {
      if (part.type !== 'list')
        return [
          paragraph(styleFor(styleOf(part)), part.runs, [...labelOf(part), ...line(part.runs)]),
        ]
      const reference = numberingOf(part.style, isInCounter)
      lists += 1
      const instance = lists
      return part.items.map(({ depth, runs }) =>
        paragraph(listStyleId(part.style, depth), runs, line(runs), {
          numbering: { reference, level: depth, instance, custom: true },
        }),
      )
    }
  }
  const asItIs = partIn((style) => style, false)
  const inset = partIn(inCounter, true)
  const inCell = partIn(() => styleIds.tableText, false)

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
        return tableOf(block, width, inCell)
      case 'card':
        return cardOf(
          [paragraph(styleIds.cardFront, block.front, line(block.front))],
          block.back.flatMap(inCell),
          width,
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
