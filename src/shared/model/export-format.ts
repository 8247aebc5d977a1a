/** The formats that a plan can be written in. */
import { z } from 'zod'
import type { Layout } from './export-options.ts'

/** Most to read, print or go on writing in; `anki` is cards to learn by, and `linchpin` the plan itself. */
export const exportFormats = [
  'docx',
  'pdf',
  'md',
  'html',
  'txt',
  'csv',
  'anki',
  'linchpin',
] as const
export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>

/** What is composed as an essay; a plan file is not. */
export type EssayFormat = Exclude<ExportFormat, 'linchpin'>

/** `layout`: the only one that the format can hold, if it cannot hold all. */
type FormatForm = { extension: string; layout: Layout | null }

const forms: Readonly<Record<ExportFormat, FormatForm>> = {
  docx: { extension: 'docx', layout: null },
  pdf: { extension: 'pdf', layout: null },
  md: { extension: 'md', layout: null },
  html: { extension: 'html', layout: null },
  txt: { extension: 'txt', layout: null },
  csv: { extension: 'csv', layout: 'register' },
  anki: { extension: 'txt', layout: 'cards' },
  linchpin: { extension: 'linchpin', layout: null },
}
export const formOfFormat = (format: ExportFormat): FormatForm => forms[format]

/** What files with these endings are, for who chooses one and for who is handed one. */
export const fileKinds: Readonly<Record<string, { name: string; mediaType: string }>> = {
  docx: {
    name: 'Word document',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pdf: { name: 'PDF', mediaType: 'application/pdf' },
  md: { name: 'Markdown', mediaType: 'text/markdown; charset=utf-8' },
  html: { name: 'Web page', mediaType: 'text/html; charset=utf-8' },
  txt: { name: 'Plain text', mediaType: 'text/plain; charset=utf-8' },
  csv: { name: 'Table (CSV)', mediaType: 'text/csv; charset=utf-8' },
  json: { name: 'References (CSL-JSON)', mediaType: 'application/vnd.citationstyles.csl+json' },
  linchpin: { name: 'Linchpin plan', mediaType: 'application/octet-stream' },
  'linchpin-library': { name: 'Linchpin library', mediaType: 'application/octet-stream' },
}
