/** What the words of an export ask for. */
import { extname } from 'node:path'
import {
  type AskedStyle,
  askedStyleSchema,
  firstStyles,
} from '../../../shared/model/citation-style.ts'
import {
  type ExportFormat,
  exportFormats,
  formOfFormat,
} from '../../../shared/model/export-format.ts'
import { type Layout, layouts, papers, splits } from '../../../shared/model/export-options.ts'
import { fitting, UsageError } from './command.ts'
import { oneNamed } from './one-named.ts'

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const styles = firstStyles.map(({ id }) => id).join(', ')

/** The words of an export's own options. */
export const exportOptions = {
  to: { type: 'string' },
  all: { type: 'boolean' },
  format: { type: 'string' },
  layout: { type: 'string' },
  paper: { type: 'string' },
  split: { type: 'string' },
  style: { type: 'string' },
  locale: { type: 'string' },
  force: { type: 'boolean' },
} as const

export const exportOptionLines: readonly string[] = [
  '--to FILE  where to write it; its ending says which format, if --format does not',
  `--format ID  ${exportFormats.join(', ')}; cards for Anki (anki) are a .txt`,
  '--all  every plan, into the folder --to names; as .docx without --format',
  `--layout ID  ${layouts.join(', ')}; full if not given`,
  `--paper ID  ${papers.join(' or ')}`,
  `--split ID  the bibliography under headings, by ${splits.filter((split) => split !== 'none').join(', ')}`,
  `--style ID  the citation style: ${styles}, or another that “styles” lists; the plan’s own unless told`,
  '--locale TAG  the language of what the style itself says, such as en-GB; the plan’s own unless told',
  '--force  replace files even where they can only be read, or hold something else beside Markdown',
]

type Words = {
  layout?: string
  paper?: string
  split?: string
  style?: string
  locale?: string
}

/** What a call of `exports.make` is given beside the plan and the author. */
export type ExportAsked = {
  format: ExportFormat
  /** What of it is not said is the plan's own. */
  style?: AskedStyle
  options: { layout?: Layout; paper?: (typeof papers)[number]; split?: (typeof splits)[number] }
}

/** @throws UsageError for a name that is none, and for what a format cannot have. */
export function exportAsked(format: ExportFormat, words: Words): ExportAsked {
  const style = styleOf(words)
  const named = {
    ...(words.layout !== undefined && { layout: oneNamed('layout', words.layout, layouts) }),
    ...(words.paper !== undefined && { paper: oneNamed('paper', words.paper, papers) }),
    ...(words.split !== undefined && { split: oneNamed('split', words.split, splits) }),
  }
  if (format === 'linchpin') {
    if (style)
      throw new UsageError('A plan file prints no citations, so it has no --style and no --locale.')
    const [option] = Object.keys(named)
    if (option) throw new UsageError(`A plan file is not laid out, so it has no --${option}.`)
  }
  const { layout } = formOfFormat(format)
  if (layout && named.layout && named.layout !== layout)
    throw new UsageError(`${format} has the layout ${layout} only.`)
  return { format, ...(style && { style }), options: named }
}

/** The format of one file: the one named, else the one its ending says. */
export function formatOfFile(to: string, named: string | undefined): ExportFormat {
  const ending = extname(to).slice(1).toLowerCase()
  if (named !== undefined) {
    const format = formatNamed(named)
    const { extension } = formOfFormat(format)
    if (ending === extension) return format
    throw new UsageError(`--to needs a file that ends in .${extension} for ${format}, not “${to}”.`)
  }
  const found = byEnding.find((format) => format === ending)
  if (found) return found
  const endings = either.format(byEnding.map((format) => `.${format}`))
  throw new UsageError(`--to needs a file that ends in ${endings}, not “${to}”.`)
}

/** Those whose ending is their name. */
const byEnding = exportFormats.filter((format) => formOfFormat(format).extension === format)

export const formatNamed = (words: string): ExportFormat => oneNamed('format', words, exportFormats)

/** Whether there is such a style, the desk knows. */
function styleOf({ style, locale }: Words): AskedStyle | null {
  if (style === undefined && locale === undefined) return null
  return fitting(askedStyleSchema, { style, locale })
}
