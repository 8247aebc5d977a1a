/** What a template is, and the few things all of them are made of. */

import type { Criterion, InnerSection, Point, Section, Stance } from '../../model/blocks.ts'
import { newId } from '../../model/ids.ts'
import { type PlanDocument, planDocumentVersion } from '../../model/plan.ts'
import type { TemplateId } from './ids.ts'

export type Template = {
  id: TemplateId
  name: string
  /** What it is good for, in a sentence. */
  goodFor: string
  /**
   * A fresh document of this shape for a question, every block with an id of its own. No words are in it
   * but titles of sections that name a place.
   */
  make: (question?: string) => PlanDocument
}

export const point = (stance: Stance): Point => ({
  type: 'point',
  id: newId(),
  stance,
  claim: [],
  body: [],
})

/** By what the judgement is made, still to be said. */
export const criterion = (): Criterion => ({ type: 'criterion', id: newId(), content: [] })

const titled = (title: string) => ({
  type: 'section' as const,
  id: newId(),
  title: title ? [{ type: 'text' as const, text: title }] : [],
})

/** A section with empty points of these stances; '' leaves its title to be written. */
export const section = (title: string, stances: readonly Stance[]): Section => ({
  ...titled(title),
  blocks: stances.map(point),
})

export const innerSection = (title: string, stances: readonly Stance[]): InnerSection => ({
  ...titled(title),
  blocks: stances.map(point),
})

/** A section that holds others; its title is to be written. */
export const sectionOf = (blocks: InnerSection[]): Section => ({ ...titled(''), blocks })

/** What stands between a line of argument and a judgement, both still to be written. */
export const framed = (middle: PlanDocument['blocks']): PlanDocument => ({
  version: planDocumentVersion,
  blocks: [
    { type: 'line-of-argument', id: newId(), content: [] },
    ...middle,
    { type: 'judgement', id: newId(), body: [] },
  ],
})
