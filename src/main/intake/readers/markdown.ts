import { readFile } from 'node:fs/promises'
import { limits } from '../../../shared/contract.ts'
import { saysCut, withFewerLines } from '../bounds.ts'
import { decode } from '../decode.ts'
import { extensionOf, knownFormat } from '../formats.ts'
import { readDocument } from './of-document.ts'
import type { Reader } from './reader.ts'
import { saysMended, textReader } from './text.ts'

const extensions = ['md', 'markdown', 'mdown', 'mkd', 'qmd', 'rmd']

/** A thousand pages: what is longer is read line by line, in less time and memory. */
const longestParsed = 2_000_000

export const markdownReader: Reader = {
  format: 'markdown',
  mostBytes: limits.textFileBytes,
  accepts: ({ name, head }) =>
    extensions.includes(extensionOf(name)) && knownFormat(name, head) === null,
  async read(file, fallbackTitle, options, progress) {
    if (file.bytes > longestParsed) {
      const read = await textReader.read(file, fallbackTitle, options, progress)
      return { ...read, warnings: [...read.warnings, saysPlain(file.name)] }
    }
    const warnings: string[] = []
    const whole = decode(await readFile(file.path), file.name, (sentence) =>
      warnings.push(sentence),
    )
    const cut = withFewerLines(whole)
    if (cut) warnings.push(saysCut(file.name, cut.lines, 'line'))
    const { blocksOfMarkdown } = await import('../markdown/index.ts')
    const { document, mended } = blocksOfMarkdown(cut?.text ?? whole)
    return readDocument(document, file.name, fallbackTitle, {
      mended: mended.length > 0 ? [saysMended(mended)] : [],
      warnings,
    })
  },
}

const saysPlain = (file: string): string =>
  `“${file}” is so long that it is read as plain text: the marks that set its words stay among them. Split it into smaller files to have them read.`
