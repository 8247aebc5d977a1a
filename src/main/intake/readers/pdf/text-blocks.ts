/** From paragraphs to blocks, each with the pages it stands on. */
import type { Block } from '../../blocks/block.ts'
import { wordsKnown } from '../../unwrap.ts'
import type { Headed } from './headings.ts'
import { cellsOf, type Paragraph } from './paragraphs.ts'
import { joinedWords } from './words.ts'

export type TextBlock = {
  block: Block
  /** The first page it stands on, and all of them, from 0. */
  page: number
  pages: number[]
}

/** In heights of letters: how much farther in an item stands that belongs to another. */
const deeper = 0.6
const deepest = 9

export function textBlocks(
  paragraphs: readonly Paragraph[],
  headings: ReadonlyMap<Paragraph, Headed>,
  labels: readonly string[],
): { blocks: TextBlock[]; mended: string[] } {
  const known = wordsKnown(
    paragraphs.map(({ lines }) => lines.map(({ words }) => words).join('\n')).join('\n'),
  )
  const mended: string[] = []
  const depthOf = depths()
  const blocks = paragraphs.map((paragraph): TextBlock => {
    const { lines, mark, isRow } = paragraph
    const row = isRow && lines[0] ? rowOf(lines[0]) : undefined
    const joined = joinedWords(lines, known, row ?? mark?.words)
    for (const word of joined.mended) mended.push(word)
    const depth = depthOf(paragraph, headings.has(paragraph))
    const tag = lines[0]?.tag
    return {
      page: joined.pages[0]?.page ?? 0,
      pages: joined.pages.map(({ page }) => page),
      block: {
        type: 'block',
        words: joined.words,
        ...headings.get(paragraph),
        ...(depth > 0 && { item: { depth, mark: mark?.mark ?? '•' } }),
        ...(tag?.isQuotation && { isQuotation: true }),
        places: joined.pages.map(({ page, start, end }) => ({
          start,
          end,
          locator: labels[page] ?? String(page + 1),
        })),
      },
    }
  })
  return { blocks, mended }
}

const rowOf = (line: Paragraph['lines'][number]): string =>
  cellsOf(line)
    .map(({ words }) => words)
    .join('\t')

/** How deep an item is, by how far in its mark stands beside those before it; 0 for what is none. */
function depths(): (paragraph: Paragraph, isHeading: boolean) => number {
  const lefts: number[] = []
  return ({ lines, mark, isRow }, isHeading) => {
    const [line] = lines
    const isItem = !isHeading && !isRow && (mark !== null || line?.tag?.isItem === true)
    if (!isItem || !line) {
      lefts.length = 0
      return 0
    }
    const left = line.left - line.frame.left
    while (lefts.length > 0 && (lefts.at(-1) ?? 0) > left + line.size * deeper) lefts.pop()
    const isDeeper = left > (lefts.at(-1) ?? Number.NEGATIVE_INFINITY) + line.size * deeper
    if (isDeeper && lefts.length < deepest) lefts.push(left)
    return lefts.length
  }
}
