import { extname, resolve } from 'node:path'
import { exportFormatSchema, exportFormats } from '../../../../shared/contract.ts'
import { counted } from '../../../../shared/text/counted.ts'
import { keepFile } from '../../keep-file.ts'
import { type Command, CommandError, oneOf, prepared, readWords, UsageError } from '../command.ts'
import { planOf } from '../plan-of.ts'

const styles: readonly string[] = ['mhra']
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Makes a Word document, a PDF or a plan file of a plan. */
export const exportPlan: Command = {
  name: 'export',
  takes: 'PLAN --to FILE.docx|.pdf|.linchpin [--style mhra]',
  does: 'Makes a Word document or a PDF of a plan, with footnotes and a bibliography, or a plan file.',
  options: [
    '--to FILE  where to write it; its ending says which format',
    `--style ID  the citation style: ${styles.join(', ')}`,
  ],
  prepare(words) {
    const { values, positionals } = readWords(words, {
      to: { type: 'string' },
      style: { type: 'string' },
    })
    return prepared(values, () => {
      const named = oneOf(positionals, 'PLAN')
      const { to, style } = values
      if (!to) throw new UsageError('--to FILE is missing.')
      const format = exportFormatSchema.safeParse(extname(to).slice(1).toLowerCase())
      if (!format.success)
        throw new UsageError(
          `--to needs a file that ends in ${either.format(exportFormats.map((each) => `.${each}`))}, not “${to}”.`,
        )
      if (style !== undefined && !styles.includes(style))
        throw new UsageError(`There is no style “${style}”. There is: ${styles.join(', ')}.`)
      const path = resolve(to)
      return async (desk) => {
        const { calls, files, signal } = desk
        const { id } = await planOf(desk, named)
        const { author } = await calls.settings.get(undefined, { signal })
        const made = await calls.exports.make(
          { planId: id, format: format.data, author },
          { signal },
        )
        const file = files.find(made.file.fileId)
        if (!file) throw new CommandError('The made file was gone before it could be kept.')
        await keepFile(file.path, path)
        const { bytes } = made.file
        const { citations } = made
        const holds = format.data === 'linchpin' ? '' : `, ${counted(citations, 'citation')}`
        return {
          json: { file: path, bytes, citations },
          plain: `Wrote ${path} (${counted(bytes, 'byte')}${holds}).`,
        }
      }
    })
  },
}
