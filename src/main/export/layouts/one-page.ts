/** The plan at a glance: a row a point, its parts as columns. */
import type { Counter, FreePart, Link, Point } from '../../../shared/model/blocks.ts'
import type { EssayBlock, EssayPart, EssayTable } from '../essay.ts'
import { columnWidths, lettersOf } from './column-widths.ts'
import type { Composing } from './composing.ts'
import { framed } from './frame.ts'
import { underHeading } from './full.ts'
import { counterParts, heading, listParts, paragraph, printedOf } from './parts.ts'
import { quoted } from './sentences.ts'

type Part = FreePart | Link | Counter
type Column = {
  head: string
  /** Its width beside the others'. */
  share: number
  isUsed(composing: Composing): boolean
  cell(point: Point, composing: Composing): EssayPart[]
}

/** A column of the parts that it holds; there is none where no point has any. */
const columnOf = (head: string, share: number, holds: (part: Part) => boolean): Column => ({
  head,
  share,
  isUsed: ({ points, prints, options }) =>
    points.some(({ point }) =>
      point.body.some(
        (part) => holds(part) && prints(part) && (part.type !== 'analysis' || options.analysis),
      ),
    ),
  cell: ({ body }, composing) => body.filter(holds).flatMap((part) => cellParts(part, composing)),
})

const columns: readonly Column[] = [
  { head: 'Point', share: 20, isUsed: () => true, cell: claimCell },
  {
    head: 'Stance',
    share: 10,
    isUsed: ({ options }) => options.stances,
    cell: (point, { stanceOf }) => [{ type: 'paragraph', runs: [{ text: stanceOf(point) }] }],
  },
  columnOf('Evidence', 32, ({ type }) => type === 'evidence'),
  columnOf('Analysis', 22, ({ type }) => type !== 'evidence' && type !== 'counter'),
  columnOf('Counter and reply', 16, ({ type }) => type === 'counter'),
]

/** Line of argument, points in tables under the headings of their sections, judgement. */
export function composeOnePage(composing: Composing): EssayBlock[] {
  const shown = columns.filter(({ isUsed }) => isUsed(composing))
  const shares = shown.map(({ share }) => share)
  const tableOf = (points: readonly Point[]): EssayTable => ({
    type: 'table',
    widths: shares,
    head: shown.map(({ head }) => head),
    rows: points.map((point) => shown.map(({ cell }) => cell(point, composing))),
    rowsOf: points.map(({ id }) => id),
  })
  const plain = (parts: readonly Part[]) =>
    parts.flatMap((part) => printedOf(part.id, cellParts(part, composing)))
  const blocks = framed(composing, {
    lineOfArgument: (content) => underHeading('Line of argument', paragraph(content, composing)),
    criteriaHeading: [heading('By what I judge')],
    points: (points) => [tableOf(points)],
    parts: plain,
    judgement: ({ body }) => underHeading('Judgement', plain(body)),
  })
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))
  const widths = columnWidths(
    rows.map((cells) => cells.map(lettersOf)),
    shares,
  )
  // The columns of all tables stand under each other.
  return blocks.map((block) => (block.type === 'table' ? { ...block, widths } : block))
}

function claimCell(point: Point, { numberOf, printed }: Composing): EssayPart[] {
  const runs = printed(point.claim)
  const number = String(numberOf(point))
  return [{ type: 'paragraph', label: runs.length > 0 ? number : `Point ${number}`, runs }]
}

/** A part where there is little room: a quotation in its marks, and no comments. */
function cellParts(part: Part, composing: Composing): EssayPart[] {
  switch (part.type) {
    case 'counter':
      return counterParts(part, composing, cellParts)
    case 'evidence': {
      const isQuotation = part.use === 'quotation'
      const runs = composing.evidenceRuns(part, isQuotation ? quoted : undefined)
      const label = { paraphrase: 'Paraphrase', figure: 'Figure', quotation: undefined }[part.use]
      return runs.length > 0 ? [{ type: 'paragraph', ...(label && { label }), runs }] : []
    }
    case 'analysis':
      return composing.options.analysis ? paragraph(part.content, composing) : []
    case 'list':
      return listParts(part, composing)
    case 'link':
      return paragraph(part.content, composing, 'Link')
    case 'paragraph':
      return paragraph(part.content, composing)
  }
}
