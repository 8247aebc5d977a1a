/** Which options bear on what is exported: the others are not shown, and ask nothing of a person. */
import { type ExportFormat, formOfFormat } from '../../../shared/model/export-format.ts'
import type { ExportOptions, Layout } from '../../../shared/model/export-options.ts'

/** What may be chosen beside the format. */
export type Choosable = Exclude<keyof ExportOptions, 'words'> | 'style' | 'author'

const printed: readonly ExportFormat[] = ['docx', 'pdf', 'md', 'html', 'txt']
const paged: readonly ExportFormat[] = ['docx', 'pdf']

type Bearing = {
  formats: readonly ExportFormat[]
  /** All, if none are named. */
  layouts?: readonly Layout[]
}

const written: readonly Layout[] = ['full', 'draft']

/** By the writers of the formats, and by what each layout prints (docs/decisions/181). */
const bearings: Readonly<Record<Choosable, Bearing>> = {
  layout: { formats: printed },
  style: { formats: [...printed, 'anki'] },
  paper: { formats: paged },
  textSize: { formats: paged },
  lineSpacing: { formats: paged },
  author: { formats: printed },
  head: { formats: printed },
  stances: { formats: [...printed, 'anki'], layouts: ['full', 'one-page', 'cards'] },
  analysis: { formats: [...printed, 'anki'], layouts: ['full', 'one-page', 'draft', 'cards'] },
  contents: { formats: ['docx', 'pdf', 'md', 'html'], layouts: written },
  comments: { formats: [...printed, 'csv'], layouts: ['full', 'register'] },
  checks: { formats: printed, layouts: ['full'] },
  // In Markdown the bibliography is made by who reads it.
  split: { formats: ['docx', 'pdf', 'html', 'txt'] },
  liveCitations: { formats: ['docx'] },
  carriesPlan: { formats: ['docx'] },
}

/** The layout that a file is written in: a format that can hold one alone has that. */
export const layoutOf = (format: ExportFormat, { layout }: ExportOptions): Layout =>
  formOfFormat(format).layout ?? layout

/** What there is to choose for a file of that format in the layout chosen. */
export function bearingOn(format: ExportFormat, options: ExportOptions): ReadonlySet<Choosable> {
  const layout = layoutOf(format, options)
  const all = Object.entries(bearings) as [Choosable, Bearing][]
  return new Set(
    all.flatMap(([name, { formats, layouts }]) =>
      formats.includes(format) && (layouts?.includes(layout) ?? true) ? [name] : [],
    ),
  )
}

/** Whether its words are counted. */
export const isCounted = (format: ExportFormat, options: ExportOptions): boolean =>
  printed.includes(format) && ['full', 'one-page', 'draft'].includes(layoutOf(format, options))
