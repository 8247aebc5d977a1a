/** From the pages of a PDF to the parts of a document. */
import type { Block, Document } from '../../blocks/block.ts'
import { areasOf, mostBeside } from './columns.ts'
import { contentsOf } from './contents.ts'
import { footnotesOf } from './footnotes.ts'
import { measure, usualOf } from './frames.ts'
import { furnitureOf } from './furniture.ts'
import { headingsOf } from './headings.ts'
import { blocksOf } from './highlights.ts'
import { type Left, LeftOver } from './left-out.ts'
import { type Line, linesOf } from './line.ts'
import type { Marking } from './markings.ts'
import { labelsOf } from './numbers.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Run } from './rows.ts'
import { textBlocks } from './text-blocks.ts'

export type PageRead = {
  rows: Run[][]
  width: number
  height: number
  /** Words that are turned against the others. */
  turned: string[]
  /** It has no words, and something is drawn on it. */
  isPicture: boolean
}

export type Assembled = {
  parts: Document['parts']
  /** Words that lost the hyphen they were broken at. */
  mended: string[]
  /** The most that stand beside each other on a page. */
  columns: number
}

/** @param given what the file itself calls its pages */
export function assembled(
  pages: readonly PageRead[],
  given: readonly (string | null)[] | null,
  markings: readonly Marking[],
): Assembled {
  const usual = usualOf(pages.flatMap(({ rows }) => rows.flat()))
  const furniture = furnitureOf(
    pages.map(({ rows, height }, at) => ({ at, height, rows })),
    usual,
    given,
  )
  const labels = labelsOf(pages.length, given, furniture.counts)
  const left: Left[] = leftOnPages(pages)
  for (const { reason, words, pages: on } of furniture.kinds)
    left.push({ reason, words, pages: on })
  const text: Line[] = []
  let columns = 1
  for (const [at, { rows, width }] of pages.entries()) {
    const runs = rows.flat().filter((run) => !furniture.taken.has(run))
    const areas = areasOf(runs, width)
    columns = Math.max(columns, mostBeside(areas))
    const lines = areas.flatMap((area) => linesOf(area, at))
    const contents = contentsOf(lines)
    for (const { words } of contents) left.push({ reason: 'contents', words, pages: [at] })
    const { lines: kept, notes } = footnotesOf(
      lines.filter((line) => !contents.has(line)),
      usual,
    )
    for (const note of notes)
      left.push({ reason: 'footnote', words: wordsOfLines(note), pages: [at], isAtFoot: true })
    for (const line of kept) text.push(line)
  }
  measure(text)
  const paragraphs = paragraphsOf(text, usual)
  const { blocks, mended } = textBlocks(paragraphs, headingsOf(paragraphs, usual), labels)
  const leftOver = new LeftOver(left, labels)
  const parts = blocks.flatMap(({ block, page }) => [...leftOver.before(page), block])
  parts.push(...leftOver.rest())
  const marked = blocksOf(markings, textByPage(blocks), labels, usualLevel(parts))
  return { parts: [...parts, ...marked], mended, columns }
}

const wordsOfLines = (lines: readonly Line[]): string => lines.map(({ words }) => words).join(' ')

function leftOnPages(pages: readonly PageRead[]): Left[] {
  return pages.flatMap(({ turned, isPicture }, at): Left[] => [
    ...(isPicture ? [{ reason: 'picture' as const, words: '', pages: [at] }] : []),
    ...(turned.length > 0
      ? [{ reason: 'other' as const, words: turned.join(' '), pages: [at] }]
      : []),
  ])
}

/** All that stands on a page, a paragraph a line; one that runs over its end as a whole. */
function textByPage(
  blocks: readonly { block: Block; pages: readonly number[] }[],
): (page: number) => string {
  const byPage = new Map<number, string[]>()
  for (const { block, pages } of blocks)
    for (const page of pages) {
      const words = byPage.get(page)
      if (words) words.push(block.words)
      else byPage.set(page, [block.words])
    }
  return (page) => byPage.get(page)?.join('\n') ?? ''
}

/** The level that most headings have. */
function usualLevel(parts: Document['parts']): number {
  const counts = new Map<number, number>()
  for (const part of parts)
    if (part.type === 'block' && part.level !== undefined)
      counts.set(part.level, (counts.get(part.level) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1
}
