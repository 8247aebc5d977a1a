import { readFile } from 'node:fs/promises'
import { limits } from '../../../shared/contract.ts'
import { saysCut, withFewerLines } from '../bounds.ts'
import { decode } from '../decode.ts'
import { knownFormat } from '../formats.ts'
import { shape } from '../shape/index.ts'
import { unwrap, wordsKnown } from '../unwrap.ts'
import type { Reader } from './reader.ts'

const mostWordsSaid = 5

/** Reads plain text, and as plain text whatever is not known to be something else; `decode` refuses the rest. */
export const textReader: Reader = {
  format: 'text',
  mostBytes: limits.textFileBytes,
  accepts: ({ name, head }) => knownFormat(name, head) === null,
  async read({ path, name }, fallbackTitle) {
    const warnings: string[] = []
    const whole = decode(await readFile(path), name, (sentence) => warnings.push(sentence))
    const cut = withFewerLines(whole)
    if (cut) warnings.push(saysCut(name, cut.lines, 'line'))
    const text = cut?.text ?? whole
    const { notes, title, ...layout } = shape(text, fallbackTitle)
    const known = wordsKnown(text)
    const unwrapped = notes.map(({ heading, body }) => ({
      heading,
      ...unwrap(body, layout, known),
    }))
    const mended = unwrapped.flatMap((note) => note.mended)
    if (mended.length > 0) warnings.push(saysMended(mended, name))
    return {
      notes: unwrapped.map(({ heading, body }) => ({ heading, body })),
      title,
      numbering: layout.numbering,
      warnings,
    }
  },
}

function saysMended(words: readonly string[], file: string): string {
  const some = words
    .slice(0, mostWordsSaid)
    .map((word) => `“${word}”`)
    .join(', ')
  const [what, more] =
    words.length === 1
      ? ['a word broken', '']
      : [
          'words broken',
          words.length > mostWordsSaid ? ` and ${words.length - mostWordsSaid} more` : '',
        ]
  return `In “${file}”, ${what} at the end of a line ${words.length === 1 ? 'was' : 'were'} put together again: ${some}${more}.`
}
