import { readFile } from 'node:fs/promises'
import { limits } from '../../../shared/contract.ts'
import { decode } from '../decode.ts'
import { knownFormat } from '../formats.ts'
import { shape } from '../shape/index.ts'
import type { Reader } from './reader.ts'

/** Reads plain text, and as plain text whatever is not known to be something else; `decode` refuses the rest. */
export const textReader: Reader = {
  format: 'text',
  mostBytes: limits.textFileBytes,
  accepts: ({ name, head }) => knownFormat(name, head) === null,
  async read({ path, name }, title) {
    const warnings: string[] = []
    const text = decode(await readFile(path), name, (sentence) => warnings.push(sentence))
    return { ...shape(text, title), warnings }
  },
}
