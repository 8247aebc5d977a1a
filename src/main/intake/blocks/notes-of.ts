/** From the blocks of a document to its notes. docs/decisions/160 */
import type { Placed } from '../../../shared/model/import-file.ts'
import { numberingOf } from '../outline.ts'
import type { Read } from '../readers/reader.ts'
import type { Heading } from '../shape/heading.ts'
import { isQuestion } from '../shape/heading-forms.ts'
import { headingsByShape, type ShapedNote } from '../shape/index.ts'
import { type Lines, linesOf } from '../shape/lines.ts'
import { underHeadings } from '../shape/under-headings.ts'
import type { Block, Document } from './block.ts'

/** What of a `Read` follows from the document itself. */
export type NotesOfDocument = Pick<Read, 'notes' | 'title' | 'numbering' | 'headings' | 'leftOut'>

/** Deeper than any heading that a format has. */
const belowMarked = 7
/** More blank lines than part any two notes. */
const mostBlank = 10
/** So many tags a note may have. */
const mostTags = 200

/**
 * Two or more headings that the format itself marks are the headings, and of what only looks like one the questions
 * under them. Else they are found by their shape, as in plain text, where a line set apart counts as a bold one.
 * @param fallbackTitle heads what has no heading
 */
export function notesOf({ parts, title }: Document, fallbackTitle: string): NotesOfDocument {
  const blocks = parts.filter(
    (part) => part.type === 'block' && part.words.trim() !== '',
  ) as Block[]
  const marked = blocks.filter(({ level }) => level !== undefined)
  const found = marked.length >= 2 ? markedHeadings(blocks) : shapedHeadings(blocks)
  const shaped = underHeadings(
    found,
    blocks.length,
    (from, to, skips) => bodyOf(blocks.slice(from, to), skips),
    fallbackTitle,
  )
  return {
    notes: shaped.notes.map(
      ({ heading, body, places, tags }): ShapedNote => ({
        heading,
        body,
        ...(places && { places }),
        ...(tags && { tags }),
      }),
    ),
    title: shaped.title ?? title ?? null,
    numbering: numberingOf(blocks.map(lineOf)),
    headings: shaped.headings,
    leftOut: leftOutOf(
      parts,
      shaped.notes.map(({ line }) => line ?? 0),
    ),
  }
}

function markedHeadings(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap(({ words, level, looksLikeHeading, item }, line) => {
    const isAsked = looksLikeHeading && !item && isQuestion(words)
    const depth = level ?? (isAsked ? belowMarked : null)
    return depth === null
      ? []
      : [{ words: words.trim(), level: depth, line, bodyLine: line + 1, bodySkips: 0 }]
  })
}

/** By the lines that the blocks would be in plain text, each apart from the next but for items and rows. */
function shapedHeadings(blocks: readonly Block[]): Heading[] {
  const text: string[] = []
  const blockAt: number[] = []
  for (const [at, block] of blocks.entries()) {
    const gap = block.gap ?? (block.item && blocks[at - 1]?.item ? 0 : 1)
    for (let blank = 0; at > 0 && blank < Math.min(gap, mostBlank); blank++) {
      text.push('')
      blockAt.push(at)
    }
    text.push(asPlain(block))
    blockAt.push(at)
  }
  const lines: Lines = { ...linesOf(text.join('\n')), wrapWidth: null }
  return headingsByShape(lines).map((heading) => {
    const line = blockAt[heading.line] ?? 0
    // A blank line before the body belongs to the block behind it.
    const bodyLine = blockAt[heading.bodyLine] ?? blocks.length
    return { ...heading, line, bodyLine: Math.max(bodyLine, line + 1) }
  })
}

function asPlain(block: Block): string {
  const { words, level, looksLikeHeading, item } = block
  if (level !== undefined) return `${'#'.repeat(level)} ${words.trim()}`
  if (looksLikeHeading && !item) return `**${words.trim()}**`
  return lineOf(block)
}

const lineOf = ({ words, item, isQuotation }: Block): string =>
  `${isQuotation ? '> ' : ''}${item ? `${'  '.repeat(item.depth - 1)}${item.mark} ` : ''}${words.trimEnd()}`

/** Items and rows stand in lines one under the other, paragraphs apart. */
function bodyOf(
  blocks: readonly Block[],
  skips: number,
): { body: string; places?: Placed[]; tags?: string[] } {
  let body = ''
  const places: Placed[] = []
  const tags = new Set<string>()
  for (const [at, block] of blocks.entries()) {
    const line = at === 0 ? lineOf(block).slice(skips) : lineOf(block)
    const isTight = block.gap === 0 || (block.item && blocks[at - 1]?.item)
    if (at > 0) body += isTight ? '\n' : '\n\n'
    const shift = body.length + line.length - block.words.trimEnd().length
    for (const place of block.places ?? [])
      places.push({ ...place, ...shifted(place, shift, body.length + line.length) })
    for (const tag of block.tags ?? []) tags.add(tag)
    body += line
  }
  return {
    body,
    ...(places.length > 0 && { places }),
    ...(tags.size > 0 && { tags: [...tags].slice(0, mostTags) }),
  }
}

const shifted = ({ start, end }: Placed, by: number, most: number) => ({
  start: Math.min(Math.max(0, start + by), most),
  end: Math.min(Math.max(0, end + by), most),
})

/** What is left out, each with the note it stood in. */
function leftOutOf(parts: Document['parts'], noteStarts: readonly number[]): Read['leftOut'] {
  let before = 0
  let note = -1
  return parts.flatMap((part) => {
    if (part.type === 'block') {
      if (part.words.trim() === '') return []
      while ((noteStarts[note + 1] ?? Number.POSITIVE_INFINITY) <= before) note++
      before++
      return []
    }
    return [{ ...part, note }]
  })
}
