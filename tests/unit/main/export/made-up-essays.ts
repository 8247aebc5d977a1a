/** Essay documents by hand, for the tests of their writers: whatever a layout can ask for. */
import type {
  EssayBlock,
  EssayCard,
  EssayDocument,
  EssayPart,
  EssayTable,
} from '../../../../src/main/export/essay.ts'

const shown = 'The party’s offices, and not its ideas, decided who rose.'
const evidence = 'Of forty secretaries in the provinces thirty-one owed their post to a letter.'

/** An essay on A4 with nothing in it but what is given. */
export const essayWith = (
  blocks: EssayBlock[],
  more: Partial<Omit<EssayDocument, 'page'>> & { page?: Partial<EssayDocument['page']> } = {},
): EssayDocument => ({
  title: 'Why did Stalin and not Trotsky come to lead?',
  author: 'A. Student',
  language: 'en-GB',
  layout: 'full',
  hasContents: false,
  blocks,
  notes: [],
  citations: [],
  sources: [],
  bibliography: null,
  liveCitations: null,
  wordCount: '',
  ...more,
  page: {
    paper: 'a4',
    isLandscape: false,
    textSize: 11.5,
    lineSpacing: 1.15,
    head: '',
    ...more.page,
  },
})

export const heading = (level: 1 | 2 | 3, text: string, number?: string): EssayBlock => ({
  type: 'heading',
  level,
  ...(number && { number }),
  runs: [{ text }],
})

export const paragraph = (text: string, label?: string): EssayPart => ({
  type: 'paragraph',
  ...(label && { label }),
  runs: text === '' ? [] : [{ text }],
})

/** Notes that cite nothing, one for each number up to `count`. */
export const notes = (count: number): EssayDocument['notes'] =>
  Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    citation: at,
    runs: [{ text: `Edith Marlowe, ` }, { text: 'The Clerks', italic: true }, { text: `, ${at}.` }],
  }))

/** A row for each point, each with a note. */
export const grid = (points: number, times = 1): EssayTable => ({
  type: 'table',
  widths: [0.26, 0.12, 0.26, 0.18, 0.18],
  head: ['Point', 'Stance', 'Evidence', 'Analysis', 'Counter'],
  rows: Array.from({ length: points }, (_, at) => [
    [paragraph(`${shown} `.repeat(times).trim(), String(at + 1))],
    [paragraph('Supports')],
    [
      {
        type: 'evidence',
        look: 'quotation',
        runs: [{ text: `${evidence} `.repeat(times).trim() }, { note: at + 1 }],
      },
    ],
    [paragraph('Administrative responsibilities outlasted revolutionary enthusiasm.')],
    [paragraph('Trotsky had the army.'), paragraph('He never used it.', 'Reply')],
  ]),
})

/** The layout of one page. */
export const onePage = (points: number, times = 1): EssayDocument =>
  essayWith(
    [
      paragraph('Whoever wrote the letters had the party.', 'Line of argument'),
      grid(points, times),
      heading(1, 'Judgement'),
      paragraph('Ideas justified what offices had decided.'),
    ],
    {
      layout: 'one-page',
      notes: notes(points),
      page: { isLandscape: true, textSize: 9, lineSpacing: 1 },
    },
  )

export const card = (front: string, back: EssayPart[]): EssayCard => ({
  type: 'card',
  front: [{ text: front }],
  back,
})

/** A card for the question and one for each point, each with a note. */
export const cards = (points: number, times = 1): EssayDocument =>
  essayWith(
    [
      card('Why did Stalin and not Trotsky come to lead?', [
        paragraph('Whoever wrote the letters had the party.', 'Line of argument'),
      ]),
      ...Array.from({ length: points }, (_, at) =>
        card(`Point ${at + 1}: who appointed the secretaries?`, [
          paragraph(`${shown} `.repeat(times).trim(), 'Claim'),
          {
            type: 'evidence',
            look: 'quotation',
            runs: [{ text: `${evidence} `.repeat(times).trim() }, { note: at + 1 }],
          },
        ]),
      ),
    ],
    { layout: 'cards', notes: notes(points) },
  )
