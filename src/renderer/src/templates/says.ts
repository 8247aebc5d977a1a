/** How a question is read, and what another shape does to a plan, in words. */

import { walk } from '../../../shared/model/blocks.ts'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { countWords } from '../../../shared/plan/outline.ts'
import type { Asks, QuestionReading } from '../../../shared/question/index.ts'
import { counted } from '../../../shared/text/counted.ts'
import { saysStretch } from '../../../shared/text/says-dates.ts'

const saysAsks: Readonly<Record<Asks, string | null>> = {
  extent: 'How far',
  cause: 'Causes',
  consequence: 'Consequences',
  comparison: 'Comparison',
  assessment: 'Judgement',
  interpretation: 'Interpretation',
  significance: 'Importance',
  description: 'Description',
  other: null,
}

/** Something that was read, with what it is. */
export type ReadPart = { name: string; words: string[] }

/** What it asks for, whom it names and when; nothing for what the question does not say. */
export function saysTerms(reading: QuestionReading): ReadPart[] {
  const asks = saysAsks[reading.asks]
  return [
    { name: 'Asks for', words: asks ? [asks] : [] },
    { name: 'Names', words: [...reading.subjects] },
    { name: 'Period', words: reading.period ? [saysStretch(reading.period)] : [] },
  ].filter(({ words }) => words.length > 0)
}

/** All that was read: its terms, and what is to be argued. */
export const saysReading = (reading: QuestionReading): ReadPart[] => [
  ...saysTerms(reading),
  ...(reading.proposition ? [{ name: 'To be argued', words: [reading.proposition] }] : []),
]

/** What of a plan stays in another shape: all that was written. */
export function saysKept(document: PlanDocument): string {
  const pieces = [...walk(document.blocks)].filter(({ type }) => type === 'evidence').length
  const words = counted(countWords(document), 'word')
  const evidence = `${counted(pieces, 'piece')} of evidence`
  return `Everything stays: ${words}, ${evidence}. Empty places give way to those of the template.`
}
