/** What all layouts share: the plan's lines as they are printed, its citations, and the numbers of its points. */
import {
  type AnyBlock,
  childrenOf,
  type Evidence,
  type Point,
} from '../../../shared/model/blocks.ts'
import type { ExportOptions } from '../../../shared/model/export-options.ts'
import type { Inline } from '../../../shared/model/inline.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import type { Cite, Source } from '../../../shared/model/source.ts'
import { citedAs } from '../../../shared/plan/cited-as.ts'
import { linesOf, wordsOf } from '../../../shared/plan/outline.ts'
import type { Citer, Run } from '../../citations/index.ts'
import type { EssayInText, EssayRun } from '../essay.ts'
import type { GatheredCitations } from '../gather-citations.ts'
import { lineOf } from '../line.ts'
import { printable, printableRuns } from '../printable.ts'

export type Composition = {
  question: string
  document: PlanDocument
  /** The nearest cite of each snippet, by its id; the evidence's own citation comes before it. */
  cites: Readonly<Record<string, Cite>>
  /** At least those that are cited. */
  sources: readonly Source[]
  citer: Citer
  author: string
  options: ExportOptions
  /** What the plan's checks find, a sentence each; printed where the options ask for it. */
  checks?: readonly string[]
}

/** A point that is printed, its number through the plan, and the titles of the sections it stands in. */
export type NumberedPoint = { point: Point; number: number; sections: string[] }

/** A plan that is being laid out. What gives runs is asked once for each line, in reading order: it numbers citations. */
export type Composing = Pick<Composition, 'document' | 'options' | 'sources'> & {
  /** In one line; blank where there is none. */
  question: string
  checks: readonly string[]
  /** Those that print anything, in reading order: all layouts number them alike. */
  points: readonly NumberedPoint[]
  numberOf(point: Point): number
  /** Whether anything of a block can be printed, but for its own name. */
  prints(block: AnyBlock): boolean
  hasLine(content: readonly Inline[]): boolean
  /** A line with its citations; none for a blank one. */
  printed(content: readonly Inline[]): EssayRun[]
  /** A line without its citations, where it is said a second time. */
  withoutCitations(content: readonly Inline[]): Run[]
  /** The words of evidence with its citation, as they are or as `shape` has them. */
  evidenceRuns(evidence: Evidence, shape?: (words: string) => string): EssayRun[]
  /** The words of evidence alone. */
  evidenceWords(evidence: Evidence): string
  citeOf(evidence: Evidence): Cite | undefined
  /** A citation in the words given, for the bibliography. */
  named(cite: Cite, words: string): EssayInText
  /** How a point bears on the question, and by which criteria. */
  stanceOf(point: Point): string
  /** Whether citations are printed where they stand, and not in notes. */
  citesInText: boolean
}

const stanceWords: Record<Point['stance'], string> = {
  supports: 'Supports',
  challenges: 'Challenges',
  qualifies: 'Qualifies',
}

export function startComposing(
  { question, document, options, sources, cites, citer, checks = [] }: Composition,
  citations: GatheredCitations,
): Composing {
  const line = (content: readonly Inline[]) => lineOf(content, citer.knows, citer.kind === 'note')
  const citeOf = (evidence: Evidence) => citedAs(evidence, cites, citer.knows)
  const evidenceWords = ({ words }: Evidence) => printable(words).trim()
  const hasLine = (content: readonly Inline[]) => line(content).length > 0
  const prints = (block: AnyBlock): boolean =>
    linesOf(block).some(hasLine) ||
    (block.type === 'evidence' && (citeOf(block) !== undefined || evidenceWords(block) !== '')) ||
    (childrenOf(block)?.blocks ?? []).some(prints)
  const points = numberedPoints(document, prints)
  const numbers = new Map(points.map(({ point, number }) => [point, number]))

  return {
    question: oneLine(question),
    document,
    options,
    sources,
    checks,
    points,
    numberOf: (point) => numbers.get(point) ?? 0,
    prints,
    hasLine,
    printed: (content) =>
      line(content).map((run, at) => ('cites' in run ? citations.add(run.cites, at > 0) : run)),
    withoutCitations: (content) =>
      printableRuns(
        lineOf(content, () => false, false).flatMap((run) => ('cites' in run ? [] : [run])),
      ),
    evidenceRuns(evidence, shape = (words) => words) {
      const words = evidenceWords(evidence)
      const runs: EssayRun[] = words === '' ? [] : [{ text: shape(words) }]
      const cite = citeOf(evidence)
      return cite ? [...runs, citations.add([cite], runs.length > 0)] : runs
    },
    evidenceWords,
    citeOf,
    named: (cite, text) => citations.addNamed([cite], [{ text }]),
    stanceOf({ stance, criteria: named = [] }) {
      const words = document.blocks.flatMap((block) =>
        block.type === 'criterion' && named.includes(block.id)
          ? oneLine(wordsOf(block.content))
          : [],
      )
      const shown = words.filter(Boolean)
      return [
        stanceWords[stance],
        ...(shown.length > 0 ? [`bears on ${shown.join('; ')}`] : []),
      ].join(' · ')
    },
    citesInText: citer.kind === 'in-text',
  }
}

function numberedPoints(
  { blocks }: PlanDocument,
  prints: (block: AnyBlock) => boolean,
): NumberedPoint[] {
  const found: NumberedPoint[] = []
  function look(block: AnyBlock, sections: string[]): void {
    if (block.type === 'point' && prints(block))
      found.push({ point: block, number: found.length + 1, sections })
    if (block.type !== 'section') return
    const title = oneLine(wordsOf(block.title))
    for (const child of block.blocks) look(child, title ? [...sections, title] : sections)
  }
  for (const block of blocks) look(block, [])
  return found
}

export const oneLine = (words: string): string => printable(words).replace(/\s+/gu, ' ').trim()
