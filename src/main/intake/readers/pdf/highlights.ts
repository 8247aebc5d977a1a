/** What a reader marked in a PDF and wrote beside it, each with the words it is laid over. docs/decisions/162 */
import type { Block } from '../../blocks/block.ts'
import type { Marking } from './markings.ts'
import { squeezed } from './squeezed.ts'

/**
 * The notes of what is marked: the words laid over as they stand in the text, each with its comment behind it, and what
 * is written on the pages.
 * @param blocks of the text, with the pages they stand on
 * @param level of their headings, as that of most others
 */
export function blocksOf(
  markings: readonly Marking[],
  textOf: (page: number) => string,
  labels: readonly string[],
  level: number,
): Block[] {
  const highlights = markings.filter(({ type }) => type === 'highlight')
  const comments = markings.filter(({ type }) => type === 'comment')
  const paragraphs = ({ comment, page }: Marking): Block[] =>
    comment
      .split(/[\r\n]+/u)
      .flatMap((line) => (line.trim() ? [placed({ words: line.trim() }, labels[page])] : []))
  const find = finder(textOf)
  return [
    ...headed('Highlights', level, highlights, (one) => [
      placed({ words: find(one), isQuotation: true }, labels[one.page]),
      ...paragraphs(one),
    ]),
    ...headed('Comments', level, comments, paragraphs),
  ]
}

const headed = (
  words: string,
  level: number,
  markings: readonly Marking[],
  blocksOfOne: (one: Marking) => Block[],
): Block[] =>
  markings.length === 0
    ? []
    : [{ type: 'block', words, level }, ...markings.flatMap((one) => blocksOfOne(one))]

const placed = (
  { words, isQuotation }: Pick<Block, 'words' | 'isQuotation'>,
  locator = '',
): Block => ({
  type: 'block',
  words,
  ...(isQuotation && { isQuotation }),
  places: [{ start: 0, end: words.length, locator }],
})

const kept = /[^\s\u00ad\u2010-]/gu

/** Finds what is laid over in the text of its page, and gives whole words of it; else the words as they were found. */
function finder(textOf: (page: number) => string): (marking: Marking) => string {
  let known: { page: number; text: string; squeezed: string; at: number[] } | null = null
  return ({ page, overlaid }) => {
    if (known?.page !== page) {
      const text = textOf(page)
      const at = [...text.matchAll(kept)].flatMap(({ index, 0: letter }) =>
        Array.from(letter, () => index),
      )
      known = { page, text, squeezed: squeezed(text), at }
    }
    const sought = squeezed(overlaid)
    const from = known.squeezed.indexOf(sought)
    const start = known.at[from]
    const last = known.at[from + sought.length - 1]
    if (sought === '' || from < 0 || start === undefined || last === undefined)
      return overlaid.replace(/\s+/gu, ' ').trim()
    return wholeWords(known.text, start, last + 1)
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,.;:!?)\]]+/u, '')
  }
}

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter)

function wholeWords(text: string, from: number, to: number): string {
  let [start, end] = [from, to]
  while (start > 0 && isLetter(text[start]) && isLetter(text[start - 1])) start--
  while (end < text.length && isLetter(text[end - 1]) && isLetter(text[end])) end++
  return text.slice(start, end)
}
