/** Small plans and what the library knows of them, for the tests of checks. */

import type {
  Analysis,
  Block,
  Counter,
  Criterion,
  Evidence,
  FreePart,
  InnerSection,
  Judgement,
  LineOfArgument,
  Link,
  Paragraph,
  Part,
  Point,
  Section,
  SectionBlock,
  Stance,
} from '../../../../../src/shared/model/blocks.ts'
import { newId } from '../../../../../src/shared/model/ids.ts'
import type { Citation, Inline } from '../../../../../src/shared/model/inline.ts'
import type { Dates } from '../../../../../src/shared/model/note.ts'
import {
  type Budget,
  type PlanDocument,
  planDocumentVersion,
} from '../../../../../src/shared/model/plan.ts'
import type { Cite, Source } from '../../../../../src/shared/model/source.ts'
import {
  type AskedOf,
  type CheckedFacts,
  checkPlan,
  type Finding,
  type LibraryFacts,
} from '../../../../../src/shared/plan/checks/index.ts'

type Line = string | Inline[]
const lineOf = (line: Line): Inline[] =>
  typeof line !== 'string' ? line : line ? [{ type: 'text', text: line }] : []

export const cited = (...cites: Cite[]): Citation => ({ type: 'citation', cites })
export const lineOfArgument = (words: Line): LineOfArgument => ({
  type: 'line-of-argument',
  id: newId(),
  content: lineOf(words),
})
export const criterion = (words: Line): Criterion => ({
  type: 'criterion',
  id: newId(),
  content: lineOf(words),
})
export const paragraph = (words: Line): Paragraph => ({
  type: 'paragraph',
  id: newId(),
  content: lineOf(words),
})
export const analysis = (words: Line): Analysis => ({
  type: 'analysis',
  id: newId(),
  content: lineOf(words),
})
export const link = (words: Line): Link => ({ type: 'link', id: newId(), content: lineOf(words) })
export const evidence = (words: string, more: Partial<Evidence> = {}): Evidence => ({
  type: 'evidence',
  id: newId(),
  words,
  use: 'paraphrase',
  comment: [],
  ...more,
})
export const counter = (claim: Line, reply: Line, ...body: FreePart[]): Counter => ({
  type: 'counter',
  id: newId(),
  claim: lineOf(claim),
  body,
  reply: lineOf(reply),
})
export const point = (stance: Stance, claim: Line, ...body: Part[]): Point => ({
  type: 'point',
  id: newId(),
  stance,
  claim: lineOf(claim),
  body,
})
export const section = (title: string, ...blocks: SectionBlock[]): Section => ({
  type: 'section',
  id: newId(),
  title: lineOf(title),
  blocks,
})
export const inner = (title: string, ...blocks: InnerSection['blocks']): InnerSection => ({
  type: 'section',
  id: newId(),
  title: lineOf(title),
  blocks,
})
export const judgement = (...body: FreePart[]): Judgement => ({
  type: 'judgement',
  id: newId(),
  body,
})

export const supports = (...body: Part[]) => point('supports', 'The tools were there.', ...body)
export const challenges = (...body: Part[]) => point('challenges', 'The aims were new.', ...body)

export const planOf = (blocks: Block[], more: Partial<PlanDocument> = {}): PlanDocument => ({
  version: planDocumentVersion,
  blocks,
  ...more,
})

export const years = (from: number, to: number): Dates => ({
  from: `${from}-01-01`,
  to: `${to}-12-31`,
})

export const book: Source = {
  id: newId(),
  type: 'book',
  title: 'The Clerks of the Revolution',
  author: [{ family: 'Marlowe', given: 'Edith' }],
  publisher: 'Harbour Press',
  issued: { 'date-parts': [[1998]] },
}
export const otherBook: Source = {
  ...book,
  id: newId(),
  title: 'Grain and Power',
  author: [{ family: 'Ashby' }],
}
export const citing = ({ id }: Source): { citation: Cite } => ({ citation: { sourceId: id } })

export const snippet = (text: string, more: Partial<CheckedFacts> = {}): CheckedFacts => ({
  text,
  dates: [],
  ...more,
})

/** A plan to check: blocks, and what matters besides them. */
export type Given = {
  blocks: Block[]
  facts?: Partial<LibraryFacts>
  question?: Partial<AskedOf>
  budget?: Budget
}

export const checked = ({ blocks, facts, question, budget }: Given): readonly Finding[] =>
  checkPlan({
    document: planOf(blocks, budget && { budget }),
    facts: { snippets: {}, sources: [], ...facts },
    question: { proposition: 'The tools were there.', subjects: [], period: null, ...question },
  })

/** What one check says of a plan. */
export const saidBy = (id: string, given: Given): string[] =>
  checked(given).flatMap((finding) => (finding.id === id ? finding.says : []))

/** A row of a table: a plan, what the check says of it, and what the row is about. */
export type Row = [about: string, given: Given, says: string[]]
