import { extname, resolve } from 'node:path'
import {
  type ExportFormat,
  exportFormatSchema,
  exportFormats,
} from '../../../../shared/contract.ts'
import {
  type CitationStyle,
  citationStyles,
  styleNamed,
} from '../../../../shared/model/citation-style.ts'
import { counted } from '../../../../shared/text/counted.ts'
import { saysUnprintable } from '../../../../shared/text/says-unprintable.ts'
import { type KeepOptions, keepFile, OnlyReadError } from '../../keep-file.ts'
import { type Command, CommandError, oneOf, prepared, readWords, UsageError } from '../command.ts'
import { planOf } from '../plan-of.ts'

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const styles = citationStyles.join(', ')

/** Makes a Word document, a PDF or a plan file of a plan. */
export const exportPlan: Command = {
  name: 'export',
  takes: `PLAN --to FILE.docx|.pdf|.linchpin [--style ${citationStyles.join('|')}] [--force]`,
  does: 'Makes a Word document or a PDF of a plan, with footnotes and a bibliography, or a plan file.',
  options: [
    '--to FILE  where to write it; its ending says which format',
    `--style ID  the citation style of a .docx or .pdf; there is ${styles}`,
    '--force  replace the file even where it can only be read',
  ],
  prepare(words) {
    const { values, positionals } = readWords(words, {
      to: { type: 'string' },
      style: { type: 'string' },
      force: { type: 'boolean' },
    })
    return prepared(values, () => {
      const named = oneOf(positionals, 'PLAN')
      const { to, force = false } = values
      if (!to) throw new UsageError('--to FILE is missing.')
      const format = formatOf(to)
      const style = styleOf(values.style, format)
      const path = resolve(to)
      return async (desk) => {
        const { calls, files, parts, signal } = desk
        const { id } = await planOf(desk, named)
        const { author } = await calls.settings.get(undefined, { signal })
        const made = await calls.exports.make(
          { planId: id, format, author, ...(style && { style }) },
          { signal },
        )
        const file = files.find(made.file.fileId)
        if (!file) throw new CommandError('The made file was gone before it could be kept.')
        const { unprintable, overflows } = made
        if (overflows) desk.tell(overflows)
        if (unprintable.length > 0)
          desk.tell(
            `${saysUnprintable(unprintable)} Hollow squares stand for them; .docx keeps them.`,
          )
        const written = await kept(file.path, path, { parts, replacesOnlyRead: force })
        const { bytes } = made.file
        const { citations } = made
        const holds = format === 'linchpin' ? '' : `, ${counted(citations, 'citation')}`
        const leads = written === path ? '' : ` It is a link; what was written is ${written}.`
        return {
          json: { file: path, bytes, citations, unprintable, overflows },
          plain: `Wrote ${path} (${counted(bytes, 'byte')}${holds}).${leads}`,
        }
      }
    })
  },
}

function formatOf(to: string): ExportFormat {
  const format = exportFormatSchema.safeParse(extname(to).slice(1).toLowerCase())
  if (format.success) return format.data
  const endings = either.format(exportFormats.map((each) => `.${each}`))
  throw new UsageError(`--to needs a file that ends in ${endings}, not “${to}”.`)
}

function styleOf(words: string | undefined, format: ExportFormat): CitationStyle | null {
  if (words === undefined) return null
  const style = styleNamed(words)
  if (!style) throw new UsageError(`There is no style “${words}”. There is: ${styles}.`)
  if (format === 'linchpin')
    throw new UsageError('A plan file prints no citations, so it has no --style.')
  return style
}

async function kept(from: string, to: string, options: KeepOptions): Promise<string> {
  try {
    return await keepFile(from, to, options)
  } catch (error) {
    if (!(error instanceof OnlyReadError)) throw error
    throw new CommandError(`${error.message} --force replaces it.`)
  }
}
