/** The formats as they are offered, and what is said of each. */
import type { ExportFormat } from '../../../shared/contract.ts'

type Offered = {
  id: ExportFormat
  label: string
  /** What is to be known of its pages, under those of the PDF; null where the pages are its own. */
  pages: string | null
}

export const formats: readonly Offered[] = [
  {
    id: 'docx',
    label: 'Word (.docx)',
    pages: 'The pages of the PDF. Word may break them elsewhere.',
  },
  { id: 'pdf', label: 'PDF', pages: null },
  {
    id: 'md',
    label: 'Markdown',
    pages: 'The pages of the PDF. Markdown has the same words, and no pages.',
  },
  {
    id: 'html',
    label: 'HTML',
    pages: 'The pages of the PDF. A web page has the same words, and no pages.',
  },
  {
    id: 'txt',
    label: 'Plain text',
    pages: 'The pages of the PDF. Plain text has the same words, and no looks.',
  },
  { id: 'linchpin', label: 'Plan file', pages: null },
  {
    id: 'anki',
    label: 'Anki cards',
    pages: 'The cards as the PDF has them. Anki shows them in its own way.',
  },
  {
    id: 'csv',
    label: 'Register (CSV)',
    pages: 'The table as the PDF has it. A spreadsheet shows it in its own way.',
  },
]

export const pagesOf = (format: ExportFormat): string | null =>
  formats.find(({ id }) => id === format)?.pages ?? null
