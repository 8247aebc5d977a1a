/** Blocks for programs that know none: every line of them, lists as lists. */

import {
  type AnyBlock,
  childrenOf,
  formOf,
  type List,
  linesAround,
} from '../../../../shared/model/blocks.ts'
import type { Inline, Mark } from '../../../../shared/model/inline.ts'
import { itemMarks } from '../../../../shared/plan/item-marks.ts'
import { wordsOf } from '../../../../shared/plan/outline.ts'

/** A line, or a list as a whole. */
type Piece = { line: Inline[]; as: 'h2' | 'blockquote' | 'p' } | { list: List }

function piecesOf(block: AnyBlock): Piece[] {
  const line = (content: Inline[], as: 'h2' | 'blockquote' | 'p' = 'p') =>
    content.length > 0 ? [{ line: content, as }] : []
  if (block.type === 'list') return [{ list: block }]
  if (block.type === 'evidence') {
    const words: Inline[] = block.words === '' ? [] : [{ type: 'text', text: block.words }]
    return [...line(words, block.use === 'quotation' ? 'blockquote' : 'p'), ...line(block.comment)]
  }
  const { before, behind } = linesAround(block)
  const as = formOf(block).isHeading ? 'h2' : 'p'
  return [
    ...before.flatMap((one) => line(one, as)),
    ...(childrenOf(block)?.blocks ?? []).flatMap(piecesOf),
    ...behind.flatMap((one) => line(one)),
  ]
}

/** Blocks as plain text, a line each; the items of lists have their marks and are set in by tabs. */
export const textOfBlocks = (blocks: readonly AnyBlock[]): string =>
  blocks
    .flatMap(piecesOf)
    .flatMap((piece) => ('list' in piece ? textOfList(piece.list) : wordsOf(piece.line)))
    .join('\n')

function textOfList(list: List): string[] {
  const marks = itemMarks(list)
  return list.items.map(
    ({ depth, content }, at) => `${'\t'.repeat(depth)}${marks[at] ?? ''} ${wordsOf(content)}`,
  )
}

/** Blocks as HTML. */
export const htmlOfBlocks = (blocks: readonly AnyBlock[]): string =>
  blocks
    .flatMap(piecesOf)
    .map((piece) =>
      'list' in piece
        ? htmlOfList(piece.list)
        : `<${piece.as}>${htmlOfLine(piece.line)}</${piece.as}>`,
    )
    .join('')

/** An item holds the list of those inside it, so it is closed where one as far out follows. */
function htmlOfList({ style, items }: List): string {
  const tag = style === 'numbered' ? 'ol' : 'ul'
  let open = -1
  let html = ''
  for (const { depth, content } of items) {
    for (; open > depth; open -= 1) html += `</li></${tag}>`
    html += open === depth ? '</li><li>' : `<${tag}><li>`
    html += htmlOfLine(content)
    open = depth
  }
  return html + `</li></${tag}>`.repeat(open + 1)
}

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  )

const wraps: Record<Mark, string> = { bold: 'b', italic: 'i', underline: 'u' }

const htmlOfLine = (line: readonly Inline[]): string => line.map(htmlOfRun).join('')

/** A citation stays behind: only a plan knows its source. */
function htmlOfRun(run: Inline): string {
  if (run.type === 'citation') return ''
  if (run.type === 'hyperlink')
    return `<a href="${escaped(run.url)}">${htmlOfLine(run.content)}</a>`
  return (run.marks ?? []).reduce(
    (inner, mark) => `<${wraps[mark]}>${inner}</${wraps[mark]}>`,
    escaped(run.text).replaceAll('\n', '<br>'),
  )
}
