/** From what an office document consists of to blocks: what looks like a heading is told by how the rest is set. */
import type { Block, Document } from '../../blocks/block.ts'
import type { Line, OfficePart, Paragraph } from './paragraph.ts'
import { joinedLines } from './words.ts'

/** A longer one is a paragraph that was given the wrong style. */
const longestHeading = 300
const longestSetApart = 150
/** How much larger than the text a heading is: 13 above 11, not 12. */
const clearlyLarger = 1.15
const deepest = 6

export function documentOf(given: readonly OfficePart[]): Document {
  const parts = withSubtitles(given)
  const paragraphs = parts.filter((part) => part.type === 'paragraph')
  const isTitled = paragraphs.some(({ role }) => role === 'title')
  const isSetApart = setApartIn(paragraphs)
  const entries = entriesIn(paragraphs, isSetApart)
  return {
    parts: parts.flatMap((part): Document['parts'] => {
      if (part.type === 'left-out') return [part]
      const whole = joinedLines(part.lines, ' ')
      const level = levelOf(part, whole, isTitled)
      if (level !== undefined) return [{ ...blockOf(whole), level }]
      const isApart = entries.has(part) || (!part.item && isHeadingAlone(part, isSetApart))
      return isApart ? [{ ...blockOf(whole), looksLikeHeading: true }] : blocksOf(part, isSetApart)
    }),
  }
}

const blockOf = ({ words, places }: Line): Block => ({
  type: 'block',
  words,
  ...(places.length > 0 && { places }),
})

/** A block a line: who ended one by Shift+Enter meant it to end there, as between two points or lines of verse. */
const blocksOf = ({ lines, item, role }: Paragraph, isSetApart: (line: Line) => boolean): Block[] =>
  lines.map((line, at) => ({
    ...blockOf(line),
    ...(item && at === 0 && { item }),
    ...(role === 'quotation' && { isQuotation: true }),
    ...(!item && role === 'text' && isSetApart(line) && { looksLikeHeading: true }),
  }))

/** A title over all stands above the headings; several are headings of the first level. */
function levelOf({ role, level }: Paragraph, { words }: Line, isTitled: boolean) {
  if (words.length > longestHeading) return undefined
  if (role === 'title') return 1
  return level === undefined ? undefined : Math.min(deepest, level + (isTitled ? 1 : 0))
}

/** The title with the subtitle under it: "Stalin: notes for the spring term". */
function withSubtitles(parts: readonly OfficePart[]): OfficePart[] {
  const merged: OfficePart[] = []
  for (const part of parts) {
    const above = merged.at(-1)
    if (part.type === 'paragraph' && part.role === 'subtitle')
      if (above?.type === 'paragraph' && above.role === 'title') {
        const [title, subtitle] = [joinedLines(above.lines, ' '), joinedLines(part.lines, ' ')]
        merged[merged.length - 1] = { ...above, lines: [joinedLines([title, subtitle], ': ')] }
        continue
      }
    merged.push(part)
  }
  return merged
}

const isHeadingAlone = (
  { lines, role, isSetApart }: Paragraph,
  isLineSetApart: (line: Line) => boolean,
): boolean =>
  isSetApart === true ||
  (role === 'text' && lines.every(isLineSetApart) && totalOf(lines) <= longestSetApart)

const totalOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { words }) => sum + words.length, 0)

/**
 * Tells the lines that are set as headings are: all bold, all underlined or larger than the text, where the text is
 * not, and short. A bold sentence is a statement that matters to somebody.
 */
function setApartIn(paragraphs: readonly Paragraph[]): (line: Line) => boolean {
  const text = paragraphs.filter(({ level, role }) => level === undefined && role === 'text')
  const lines = text.flatMap(({ lines: all }) => all)
  const half = totalOf(lines) / 2
  const isBoldRare = totalOf(lines.filter(({ isBold }) => isBold)) < half
  const isUnderlineRare = totalOf(lines.filter(({ isUnderlined }) => isUnderlined)) < half
  const usual = usualSize(lines)
  return ({ words, isBold, isUnderlined, size }) => {
    if (words.length > longestSetApart || !/\p{L}/u.test(words)) return false
    if (usual > 0 && size >= usual * clearlyLarger) return true
    const isSentence = /[.,;…]["'”’)\]]*$/.test(words)
    return !isSentence && ((isBold && isBoldRare) || (isUnderlined && isUnderlineRare))
  }
}

/** The size that most letters have. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, words } of lines) letters.set(size, (letters.get(size) ?? 0) + words.length)
  const [most] = [...letters].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? 0
}

/** Items that number headings: set apart, each alone among what is not. In a list all of which is bold none is. */
function entriesIn(
  paragraphs: readonly Paragraph[],
  isSetApart: (line: Line) => boolean,
): ReadonlySet<Paragraph> {
  const isEntry = (part: Paragraph | undefined): boolean =>
    part?.item !== undefined && part.lines.every(isSetApart)
  return new Set(
    paragraphs.filter(
      (part, at) =>
        isEntry(part) &&
        at + 1 < paragraphs.length &&
        !isEntry(paragraphs[at - 1]) &&
        !isEntry(paragraphs[at + 1]),
    ),
  )
}
