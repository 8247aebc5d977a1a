/** A pasted reference with the pieces that found a field told from the others. Pure. */
import type { Name, ReadReference, SourceFields } from '../../../shared/model/source.ts'
import { dateFields, peopleFields } from '../../../shared/model/source.ts'
import { monthNames } from '../../../shared/text/month-names.ts'
import { anyField } from '../sources/index.ts'

export type Piece = { words: string; isFound: boolean }

/** The text in pieces that together are all of it. A piece is found where a field has its words, or part of them. */
export function piecesOf(text: string, { fields }: ReadReference): Piece[] {
  const found = new Array<boolean>(text.length).fill(false)
  const lower = text.toLowerCase()
  for (const words of wordsIn(fields)) {
    const at = placeOf(lower, words.toLowerCase(), found)
    if (at >= 0) found.fill(true, at, at + words.length)
  }
  const pieces: Piece[] = []
  let start = 0
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && found[at] === found[start]) continue
    pieces.push({ words: text.slice(start, at), isFound: found[start] ?? false })
    start = at
  }
  return text === '' ? [] : pieces
}

/** Where words stand whole and are not found yet; -1 where they do not. */
function placeOf(text: string, words: string, found: readonly boolean[]): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || !/[\p{L}\p{N}]/u.test(words[0] ?? '')
    const ends = text[at + words.length] ?? ''
    const endsWhole = !/[\p{L}\p{N}]/u.test(ends) || !/[\p{L}\p{N}]/u.test(words.at(-1) ?? '')
    if (isWhole && endsWhole && !found[at]) return at
  }
  return -1
}

/** What fields hold, as it may stand in the text: the longest first, so that a part of one marks none of another. */
function wordsIn(fields: SourceFields): string[] {
  const words = anyField.flatMap(({ kind, field }) =>
    kind === 'words' ? variantsOf(String(fields[field] ?? '')) : [],
  )
  const names = peopleFields.flatMap((field) => (fields[field] ?? []).flatMap(partsOfName))
  const dates = dateFields.flatMap((field) =>
    (fields[field]?.['date-parts'] ?? []).flatMap(([year, month, day]) => [
      ...(year ? [String(Math.abs(year))] : []),
      ...(month ? [monthNames[month - 1] ?? '', (monthNames[month - 1] ?? '').slice(0, 3)] : []),
      ...(day ? [String(day)] : []),
    ]),
  )
  return [...words, ...names, ...dates]
    .filter((one) => one.trim() !== '')
    .sort((one, other) => other.length - one.length)
}

/** As it is kept, and where that was joined of several pieces, each piece. */
const variantsOf = (words: string): string[] => [words, ...words.split(/[:;,.()]\s*/u)]

const partsOfName = (name: Name): string[] =>
  'literal' in name
    ? [name.literal]
    : [name.given ?? '', ...(name.given ?? '').split(' '), name.family, name.suffix ?? '']
