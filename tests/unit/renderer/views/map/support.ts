/** A plan read as the map reads it, without a library: what is known of its evidence is made up here. */

import type { Size } from '../../../../../src/renderer/src/views/map/layout/layout.ts'
import type { MapRead } from '../../../../../src/renderer/src/views/map/model/items.ts'
import { readMap } from '../../../../../src/renderer/src/views/map/model/read.ts'
import type { ReadArgument } from '../../../../../src/renderer/src/views/useArgument.ts'
import type { Id } from '../../../../../src/shared/model/ids.ts'
import type { PlanDocument } from '../../../../../src/shared/model/plan.ts'
import { argumentOf } from '../../../../../src/shared/plan/argument.ts'
import { checkPlan, type Finding } from '../../../../../src/shared/plan/checks/index.ts'
import { evidenceOf } from '../../../../../src/shared/plan/outline.ts'
import { readQuestion } from '../../../../../src/shared/question/index.ts'

export const question = 'Was Stalinism a consequence of Leninism, 1917–1938?'

export function argued(document: PlanDocument): ReadArgument {
  const asked = readQuestion(question)
  const found = checkPlan({ question: asked, document, facts: { snippets: {}, sources: [] } })
  const findings = new Map<Id, Finding[]>()
  for (const finding of found)
    if (finding.block !== null)
      findings.set(finding.block, [...(findings.get(finding.block) ?? []), finding])
  const facts = evidenceOf(document).map((one, at) => {
    const dates = [{ from: `${1930 + at}-01-01`, to: `${1930 + at}-12-31` }]
    const source = 'Conquest 1968'
    return [
      one.id,
      {
        dates,
        saysDates: `${1930 + at}`,
        source: undefined,
        sourceName: source,
        citedAs: source,
        kind: undefined,
        people: [],
      },
    ] as const
  })
  return {
    question,
    asked,
    argument: argumentOf(document),
    facts: new Map(facts),
    findings,
    ofWhole: [],
  }
}

export const read = (document: PlanDocument, folded: readonly Id[] = []): MapRead =>
  readMap(argued(document), new Set(folded))

const heights: Partial<Record<string, number>> = {
  question: 102,
  'line-of-argument': 196,
  criterion: 40,
  judgement: 120,
  section: 36,
  point: 80,
  counter: 86,
}

/** As high as such cards are in the drawing. */
export const sizesOf = ({ items }: MapRead): Map<string, Size> =>
  new Map(
    items.flatMap(({ id, card }) => {
      const height = heights[card.kind]
      return height === undefined ? [] : [[id, { width: 80, height }] as const]
    }),
  )
