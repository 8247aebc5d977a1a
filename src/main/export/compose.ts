/** Lays a plan out for print: the full plan, as a teacher would want it handed in. */
import type {
  AnyBlock,
  Evidence,
  Inline,
  Part,
  PlanDocument,
  Point,
  TextRun,
} from '../../shared/model/plan.ts'
import type { Cite } from '../../shared/model/source.ts'
import { citedAs } from '../../shared/plan/cited-as.ts'
import { linesOf, wordsOf } from '../../shared/plan/outline.ts'
import type { Citer, Run } from '../citations/index.ts'
import type { EssayBlock, EssayDocument, EssayEvidence, EssayHeading } from './essay.ts'
import { printable, printableRuns } from './printable.ts'

export type Composition = {
  question: string
  document: PlanDocument
  /** The nearest cite of each snippet, by its id; the evidence's own citation comes before it. */
  cites: Readonly<Record<string, Cite>>
  citer: Citer
  author: string
}

const stanceWords: Record<Point['stance'], string> = {
  supports: 'Supports',
  challenges: 'Challenges',
  qualifies: 'Qualifies',
}

/** Only a quotation is printed as the source's own words; what else it is, its label says. */
const evidenceLooks: Record<Evidence['use'], { look: 'quotation' | 'indented'; label?: string }> = {
  quotation: { look: 'quotation' },
  paraphrase: { look: 'indented', label: 'Paraphrase' },
  figure: { look: 'indented', label: 'Figure' },
}

/**
 * The document of a plan: its question as the title, then its blocks in their order, each cited
 * piece of evidence with one footnote, and a bibliography of the sources cited. Points are numbered
 * through the plan. What is empty is left out and takes no number.
 */
export function compose({ question, document, cites, citer, author }: Composition): EssayDocument {
  const blocks: EssayBlock[] = []
  const cited: Cite[] = []
  let points = 0

  function add(block: AnyBlock, level: 1 | 2): void {
    switch (block.type) {
      case 'line-of-argument': {
        const runs = runsOf(block.content)
        if (runs.length > 0) blocks.push(heading('Line of argument'), { type: 'paragraph', runs })
        return
      }
      case 'section': {
        const title = runsOf(block.title)
        if (title.length > 0) blocks.push({ type: 'heading', level: 1, runs: title })
        for (const child of block.blocks) add(child, title.length > 0 ? 2 : 1)
        return
      }
      case 'point':
        if (hasWords(block)) addPoint(block, level)
        return
      case 'judgement':
        if (!block.body.some(hasWords)) return
        blocks.push(heading('Judgement'))
        for (const part of block.body) add(part, 2)
        return
      case 'evidence':
        addEvidence(block)
        return
      case 'analysis':
        addParagraph(block.content, 'Analysis')
        return
      case 'paragraph':
        addParagraph(block.content)
        return
      case 'link':
        addParagraph(block.content, 'Link')
        return
      case 'list':
        for (const { content } of block.items) addParagraph(content)
        return
      case 'counter':
        addParagraph(block.claim, 'Counter')
        for (const part of block.body) add(part, level)
        addParagraph(block.reply, 'Reply')
        return
    }
  }

  function addPoint(point: Point, level: 1 | 2): void {
    points += 1
    const claim = runsOf(point.claim)
    blocks.push(
      claim.length > 0
        ? { type: 'heading', level, number: String(points), runs: claim }
        : { type: 'heading', level, runs: [{ text: `Point ${points}` }] },
      { type: 'stance', words: stanceWords[point.stance] },
    )
    for (const part of point.body) add(part, level)
  }

  function addEvidence(evidence: Evidence): void {
    const runs = printableRuns([{ text: evidence.words }])
    const cite = citeOf(evidence)
    const block: EssayEvidence = { type: 'evidence', ...evidenceLooks[evidence.use], runs }
    if (cite) block.note = cited.push(cite)
    if (cite || runs.length > 0) blocks.push(block)
    const comment = runsOf(evidence.comment)
    if (comment.length > 0) blocks.push({ type: 'comment', label: 'Comment', runs: comment })
  }

  function addParagraph(content: readonly Inline[], label?: string): void {
    const runs = runsOf(content)
    if (runs.length > 0) blocks.push({ type: 'paragraph', ...(label && { label }), runs })
  }

  const citeOf = (evidence: Evidence): Cite | undefined => citedAs(evidence, cites, citer.knows)

  function hasWords(part: Point | Part): boolean {
    switch (part.type) {
      case 'point':
        return runsOf(part.claim).length > 0 || part.body.some(hasWords)
      case 'evidence':
        return (
          citeOf(part) !== undefined || printable(part.words + wordsOf(part.comment)).trim() !== ''
        )
      default:
        return linesOf(part).some((line) => runsOf(line).length > 0)
    }
  }

  for (const block of document.blocks) add(block, 1)

  const { notes, bibliography } = citer.cite(cited.map((cite) => [cite]))
  return {
    title: oneLine(question) || 'Untitled plan',
    author: oneLine(author),
    language: 'en-GB',
    blocks,
    notes: notes.map((runs, index) => ({ number: index + 1, runs: printableRuns(runs) })),
    bibliography:
      bibliography.length > 0
        ? { heading: 'Bibliography', entries: bibliography.map(printableRuns) }
        : null,
  }
}

const heading = (words: string): EssayHeading => ({
  type: 'heading',
  level: 1,
  runs: [{ text: words }],
})

const oneLine = (words: string): string => printable(words).replace(/\s+/gu, ' ').trim()

/** A plan's words as runs; none when they are blank. */
const runsOf = (content: readonly Inline[]): Run[] =>
  printableRuns(
    textRunsOf(content).map(({ text, marks }) => ({
      text,
      ...(marks?.includes('bold') && { bold: true as const }),
      ...(marks?.includes('italic') && { italic: true as const }),
      ...(marks?.includes('underline') && { underline: true as const }),
    })),
  )

const textRunsOf = (content: readonly Inline[]): TextRun[] =>
  content.flatMap((run) =>
    run.type === 'text' ? [run] : run.type === 'hyperlink' ? run.content : [],
  )
