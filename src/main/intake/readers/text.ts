import { readFile } from 'node:fs/promises'
import { limits } from '../../../shared/contract.ts'
import { saysCut, withFewerLines } from '../bounds.ts'
import { decode, decodeAny } from '../decode.ts'
import { knownFormat } from '../formats.ts'
import { shape } from '../shape/index.ts'
import { unwrap, wordsKnown } from '../unwrap.ts'
import type { Reader } from './reader.ts'

const mostWordsSaid = 5

/** Reads plain text, and as plain text whatever is not known to be something else; `decode` refuses the rest. */
export const textReader: Reader = {
  format: 'text',
  mostBytes: limits.textFileBytes,
  accepts: ({ name, head, holdsNotes }) => holdsNotes || knownFormat(name, head) === null,
  async read({ path, name, holdsNotes }, fallbackTitle) {
    const warnings: string[] = []
    const read = holdsNotes ? decodeAny : decode
    const whole = read(await readFile(path), name, (sentence) => warnings.push(sentence))
    const cut = withFewerLines(whole)
    if (cut) warnings.push(saysCut(name, cut.lines, 'line'))
    const text = cut?.text ?? whole
    const { notes, title, headings, ...layout } = shape(text, fallbackTitle)
    const known = wordsKnown(text)
    const unwrapped = notes.map(({ heading, body }) => ({
      heading,
      ...unwrap(body, layout, known),
    }))
    const mended = unwrapped.flatMap((note) => note.mended)
    return {
      notes: unwrapped.map(({ heading, body }) => ({ heading, body })),
      title,
      numbering: layout.numbering,
      headings,
      leftOut: [],
      mended: mended.length > 0 ? [saysMended(mended)] : [],
      warnings,
    }
  },
}

/** "2 words broken at the end of a line were put together again: “calendar”, “history”." */
export function saysMended(words: readonly string[]): string {
  const some = words
    .slice(0, mostWordsSaid)
    .map((word) => `“${word}”`)
    .join(', ')
  const more = words.length > mostWordsSaid ? ` and ${words.length - mostWordsSaid} more` : ''
  return words.length === 1
    ? `A word broken at the end of a line was put together again: ${some}.`
    : `Words broken at the end of a line were put together again: ${some}${more}.`
}
