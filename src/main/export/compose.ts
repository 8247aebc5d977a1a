/** Lays a plan out for print: the full plan, as a teacher would want it handed in. */

import {
  type AnyBlock,
  type Counter,
  type Criterion,
  childrenOf,
  type Evidence,
  type FreePart,
  type Link,
  type List,
  type Point,
} from '../../shared/model/blocks.ts'
import type { ExportOptions } from '../../shared/model/export-options.ts'
import type { Inline } from '../../shared/model/inline.ts'
import type { PlanDocument } from '../../shared/model/plan.ts'
import type { Cite, Source } from '../../shared/model/source.ts'
import { citedAs } from '../../shared/plan/cited-as.ts'
import { linesOf, wordsOf } from '../../shared/plan/outline.ts'
import type { Citer } from '../citations/index.ts'
import type {
  EssayBlock,
  EssayDocument,
  EssayHeading,
  EssayItem,
  EssayPart,
  EssayRun,
} from './essay.ts'
import { gatherCitations } from './gather-citations.ts'
import { withoutItems } from './items.ts'
import { lineOf } from './line.ts'
import { printable, printableRuns } from './printable.ts'

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
 * The document of a plan: its question as the title, then its blocks in their order, with one citation
 * for each cited piece of evidence and each citation in a sentence, and a bibliography of the sources
 * cited. Points are numbered through the plan. What is empty is left out and takes no number.
 */
export function compose({
  question,
  document,
  cites,
  sources,
  citer,
  author,
  options,
}: Composition): EssayDocument {
  const blocks: EssayBlock[] = []
  const citations = gatherCitations(citer)
  let points = 0
  /** The list of criteria that was begun last. */
  let criteria: { type: 'list'; style: 'bulleted'; items: EssayItem[] } | null = null

  /** @param level of the headings that stand in it. */
  function add(block: AnyBlock, level: 1 | 2 | 3): void {
    if (!prints(block)) return
    const from = blocks.length
    addBlock(block, level)
    for (const made of blocks.slice(from)) made.of ??= block.id
  }

  function addBlock(block: AnyBlock, level: 1 | 2 | 3): void {
    switch (block.type) {
      case 'line-of-argument':
        blocks.push(heading('Line of argument'), ...paragraph(block.content))
        return
      case 'criterion':
        addCriterion(block)
        return
      case 'section': {
        const runs = printed(block.title)
        if (runs.length > 0) blocks.push({ type: 'heading', level, runs })
        for (const child of block.blocks) add(child, runs.length > 0 ? below(level) : level)
        return
      }
      case 'point':
        addPoint(block, level)
        return
      case 'judgement':
        blocks.push(heading('Judgement'), ...block.body.flatMap(partsOf))
        return
      case 'counter':
        blocks.push({ type: 'group', parts: counterParts(block) })
        return
      default:
        blocks.push(...partsOf(block))
    }
  }

  /** Those that stand together are one list, under one heading. */
  function addCriterion({ content }: Criterion): void {
    const item = { depth: 0, runs: printed(content) }
    if (criteria !== null && blocks.at(-1) === criteria) {
      criteria.items.push(item)
      return
    }
    criteria = { type: 'list', style: 'bulleted', items: [item] }
    blocks.push(heading('By what I judge'), criteria)
  }

  /** How a point bears on the question, and by which criteria. */
  function stanceLine({ stance, criteria: named = [] }: Point): string {
    const words = document.blocks.flatMap((block) =>
      block.type === 'criterion' && named.includes(block.id) ? oneLine(wordsOf(block.content)) : [],
    )
    const shown = words.filter(Boolean)
    return [
      stanceWords[stance],
      ...(shown.length > 0 ? [`bears on ${shown.join('; ')}`] : []),
    ].join(' · ')
  }

  function addPoint(point: Point, level: 1 | 2 | 3): void {
    points += 1
    const runs = printed(point.claim)
    blocks.push(
      runs.length > 0
        ? { type: 'heading', level, number: String(points), runs }
        : { type: 'heading', level, runs: [{ text: `Point ${points}` }] },
      { type: 'stance', words: stanceLine(point) },
    )
    for (const part of point.body) add(part, level)
  }

  /** The label stands even where the objection is not written yet: what follows is not the point's. */
  function counterParts({ claim, body, reply }: Counter): EssayPart[] {
    const runs = printed(claim)
    const isLabelled = runs.length > 0 || body.some(prints)
    return [
      ...(isLabelled ? [{ type: 'paragraph' as const, label: 'Counter', runs }] : []),
      ...body.flatMap(partsOf),
      ...paragraph(reply, 'Reply'),
    ]
  }

  function partsOf(part: FreePart | Link): EssayPart[] {
    switch (part.type) {
      case 'evidence':
        return evidenceParts(part)
      case 'analysis':
        return paragraph(part.content, 'Analysis')
      case 'link':
        return paragraph(part.content, 'Link')
      case 'list':
        return listParts(part)
      case 'paragraph':
        return paragraph(part.content)
    }
  }

  function evidenceParts(evidence: Evidence): EssayPart[] {
    const runs: EssayRun[] = printableRuns([{ text: evidence.words }])
    const cite = citeOf(evidence)
    if (cite) runs.push(citations.add([cite], runs.length > 0))
    const words: EssayPart = { type: 'evidence', ...evidenceLooks[evidence.use], runs }
    const comment = printed(evidence.comment)
    return [
      ...(runs.length > 0 ? [words] : []),
      ...(comment.length > 0
        ? [{ type: 'comment' as const, label: 'Comment', runs: comment }]
        : []),
    ]
  }

  function listParts({ style, items }: List): EssayPart[] {
    const kept = withoutItems(items, ({ content }) => line(content).length > 0)
    if (kept.length === 0) return []
    const printedItems = kept.map(({ depth, content }) => ({ depth, runs: printed(content) }))
    return [{ type: 'list', style, items: printedItems }]
  }

  function paragraph(content: readonly Inline[], label?: string): EssayPart[] {
    const runs = printed(content)
    return runs.length > 0 ? [{ type: 'paragraph', ...(label && { label }), runs }] : []
  }

  const line = (content: readonly Inline[]) => lineOf(content, citer.knows, citer.kind === 'note')

  /** A line whose citations have their numbers: to be asked for once, and in reading order. */
  const printed = (content: readonly Inline[]): EssayRun[] =>
    line(content).map((run, index) => ('cites' in run ? citations.add(run.cites, index > 0) : run))

  const citeOf = (evidence: Evidence): Cite | undefined => citedAs(evidence, cites, citer.knows)

  /** Whether anything of a block is printed, but for its own name. */
  const prints = (block: AnyBlock): boolean =>
    linesOf(block).some((content) => line(content).length > 0) ||
    (block.type === 'evidence' &&
      (citeOf(block) !== undefined || printable(block.words).trim() !== '')) ||
    (childrenOf(block)?.blocks ?? []).some(prints)

  for (const block of document.blocks) add(block, 1)

  return {
    title: oneLine(question) || 'Untitled plan',
    author: oneLine(author),
    language: 'en-GB',
    layout: options.layout,
    page: {
      paper: options.paper,
      isLandscape: false,
      textSize: options.textSize,
      lineSpacing: options.lineSpacing ?? 1.15,
      head: oneLine(options.head),
    },
    hasContents: options.contents,
    blocks,
    ...citations.close(sources, options.split),
    wordCount: '',
  }
}

const heading = (words: string): EssayHeading => ({
  type: 'heading',
  level: 1,
  runs: [{ text: words }],
})

/** The headings of points inside two sections are the deepest. */
const below = (level: 1 | 2 | 3): 2 | 3 => (level === 1 ? 2 : 3)

const oneLine = (words: string): string => printable(words).replace(/\s+/gu, ' ').trim()
