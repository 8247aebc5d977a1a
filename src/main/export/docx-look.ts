/** How large the parts of a Word document are beside its text, and how far apart they stand, by its layout. */
import type { Layout } from '../../shared/model/export-options.ts'
import { cm } from './docx-styles.ts'
import type { EssayDocument } from './essay.ts'

/** Sizes beside the text's; distances in points. */
type Measures = {
  title: number
  afterTitle: number
  afterAuthor: number
  /** Before and after a heading, by its level. */
  headings: Record<1 | 2 | 3, [before: number, after: number]>
  afterParagraph: number
  /** Of what is set in the cells of tables, and the notes. */
  inTables: number
  notes: number
  /** Notes are no smaller, in points. */
  leastNotes: number
  afterNote: number
  afterInTables: number
  afterEntry: number
  beforeWordCount: number
  /** What is left blank in a cell, in Word's units. */
  cell: Record<'top' | 'bottom' | 'left' | 'right', number>
}

const loose: Measures = {
  title: 1.83,
  afterTitle: 6,
  afterAuthor: 14,
  headings: { 1: [22, 6], 2: [16, 2], 3: [12, 2] },
  afterParagraph: 8,
  inTables: 0.91,
  notes: 0.83,
  leastNotes: 8,
  afterNote: 3,
  afterInTables: 4,
  afterEntry: 6,
  beforeWordCount: 14,
  cell: { top: cm(0.15), bottom: cm(0.05), left: cm(0.2), right: cm(0.2) },
}

const measures: Partial<Record<Layout, Measures>> = {
  'one-page': {
    ...loose,
    title: 1.5,
    afterTitle: 1,
    afterAuthor: 2,
    headings: { 1: [5, 2], 2: [4, 1.5], 3: [4, 1.5] },
    afterParagraph: 2,
    inTables: 1,
    leastNotes: 5.5,
    afterNote: 0,
    afterInTables: 1.5,
    afterEntry: 0.5,
    beforeWordCount: 3,
    cell: { top: cm(0.08), bottom: cm(0.03), left: cm(0.15), right: cm(0.15) },
  },
  // Each card has a title of its own.
  cards: { ...loose, title: 1.1, afterTitle: 2, afterAuthor: 8 },
}

export type Look = Measures & Pick<EssayDocument['page'], 'textSize' | 'lineSpacing'>

export const lookOf = ({ layout, page }: Pick<EssayDocument, 'layout' | 'page'>): Look => ({
  ...(measures[layout] ?? loose),
  textSize: page.textSize,
  lineSpacing: page.lineSpacing,
})
