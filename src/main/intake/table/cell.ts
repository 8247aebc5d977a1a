/** The words of a cell: what cards have among them beside words goes. */
import type { Part } from '../html/draft.ts'
import { known } from '../html/elements.ts'
import { blocksOfHtml } from '../html/index.ts'

export type CellWords = { lines: string[]; leftOut: Exclude<Part, { type: 'block' }>[] }

/** "{{c1::Lenin::who?}}": what a card hides, and a hint to it. */
const hidden = /\{\{c\d{1,3}::((?:(?!\{\{|\}\}|::)[\s\S])*)(?:::(?:(?!\{\{|\}\})[\s\S])*)?\}\}/g
const sound = /\[(?:sound|anki:[a-z:]{1,20}):?([^\]\n]{0,300})\]/g

export const hidesWords = (cell: string): boolean => /\{\{c\d{1,3}::/.test(cell)

/** @param isHtml whether tags in it are markup; null where nothing says so */
export function wordsOfCell(cell: string, isHtml: boolean | null): CellWords {
  const leftOut: CellWords['leftOut'] = []
  let words = cell
  // One may hide another.
  for (let depth = 0; depth < 3 && words.includes('{{c'); depth++)
    words = words.replace(hidden, '$1')
  words = words.replace(sound, (all) => {
    leftOut.push({ type: 'left-out', reason: 'other', words: all })
    return ' '
  })
  if (isHtml === false || !(isHtml === true || hasTags(words)) || !/[<&]/.test(words))
    return { lines: linesOf(words), leftOut }
  const lines: string[] = []
  for (const part of blocksOfHtml(words.replaceAll('\n', isHtml ? ' ' : '<br>')).parts) {
    if (part.type === 'left-out') leftOut.push(part)
    else {
      const { item } = part
      lines.push(`${item ? `${'  '.repeat(item.depth - 1)}${item.mark} ` : ''}${part.words}`)
    }
  }
  return { lines, leftOut }
}

const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '')

/** Whether there is an element of HTML in it, or a letter written as HTML writes it: "<Lenin>" is none. */
function hasTags(words: string): boolean {
  if (/&(?:nbsp|lt|gt|amp|quot|#\d{2,6});/.test(words)) return true
  for (const [, name = ''] of words.matchAll(/<\/?([a-z][a-z0-9]{0,11})\b[^<>]{0,2000}>/gi))
    if (known.has(name.toLowerCase())) return true
  return false
}
