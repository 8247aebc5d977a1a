/** The checks: what a plan's argument still lacks. docs/decisions/087 */

import { type AnyBlock, childrenOf } from '../../model/blocks.ts'
import type { Id } from '../../model/ids.ts'
import type { PlanDocument } from '../../model/plan.ts'
import { oncePer } from '../../once-per.ts'
import { type PrintedFields, printedByMhra } from '../printed-fields.ts'
import {
  type Check,
  type CheckId,
  type Finding,
  type Found,
  type Severity,
  severities,
} from './check.ts'
import { counterWithoutReply } from './counter-without-reply.ts'
import { criterionUnanswered } from './criterion-unanswered.ts'
import { criterionUnused } from './criterion-unused.ts'
import { evidenceChanged } from './evidence-changed.ts'
import { evidenceReused } from './evidence-reused.ts'
import { evidenceWithoutAnalysis } from './evidence-without-analysis.ts'
import type { AskedOf, LibraryFacts } from './facts.ts'
import { keyTermUnused } from './key-term-unused.ts'
import { newInJudgement } from './new-in-judgement.ts'
import { noCounter } from './no-counter.ts'
import { noJudgement } from './no-judgement.ts'
import { noLineOfArgument } from './no-line-of-argument.ts'
import { oneSided } from './one-sided.ts'
import { outsidePeriod } from './outside-period.ts'
import { overBudget } from './over-budget.ts'
import { periodUncovered } from './period-uncovered.ts'
import { pointWithoutClaim } from './point-without-claim.ts'
import { pointWithoutEvidence } from './point-without-evidence.ts'
import { pointWithoutLink } from './point-without-link.ts'
import { readPlan } from './read.ts'
import type { ReadPlan } from './reading.ts'
import { singleEvidence } from './single-evidence.ts'
import { singleSource } from './single-source.ts'
import { sourceIncomplete } from './source-incomplete.ts'
import { uncitedEvidence } from './uncited-evidence.ts'

export {
  type Check,
  type CheckId,
  type Finding,
  type Severity,
  severities,
} from './check.ts'
export type { AskedOf, CheckedFacts, LibraryFacts } from './facts.ts'
export type { Whereto } from './reading.ts'

export const checks: readonly Check[] = [
  noLineOfArgument,
  noJudgement,
  pointWithoutClaim,
  pointWithoutEvidence,
  evidenceWithoutAnalysis,
  singleEvidence,
  pointWithoutLink,
  noCounter,
  oneSided,
  counterWithoutReply,
  evidenceReused,
  uncitedEvidence,
  sourceIncomplete,
  evidenceChanged,
  outsidePeriod,
  periodUncovered,
  singleSource,
  newInJudgement,
  keyTermUnused,
  criterionUnused,
  criterionUnanswered,
  overBudget,
]

const byId = new Map(checks.map((check) => [check.id, check]))

/** The record of a check. */
export function checkOf(id: CheckId): Check {
  const check = byId.get(id)
  if (!check) throw new Error(`no check is called ${id}`)
  return check
}

export type PlanToCheck = {
  question: AskedOf
  document: PlanDocument
  facts: LibraryFacts
  /** What the citation style prints that sources are to be complete for; what MHRA does, if none is given. */
  printed?: PrintedFields | undefined
}

/** What was found, and what of it a student has set aside; both in the order of `checkPlan`. */
export type Findings = { findings: readonly Finding[]; dismissed: readonly Finding[] }

/** Every finding of a plan, by severity and then in reading order; those on the whole plan come first. */
export function findingsOf({ question, document, facts, printed }: PlanToCheck): Findings {
  const plan = readPlan({ question, document, facts, printed: printed ?? printedByMhra })
  const placeOf = placesIn(document)
  const all = severities.flatMap((severity) => inOrder(severity, plan, placeOf))
  const aside = new Set(document.dismissed?.map(({ check, block }) => `${check} ${block}`))
  if (aside.size === 0) return { findings: all, dismissed: [] }
  const isAside = ({ id, block }: Finding) => aside.has(`${id} ${block}`)
  return { findings: all.filter((one) => !isAside(one)), dismissed: all.filter(isAside) }
}

/** The blocks of a block, itself first, in reading order. */
const idsIn = oncePer((block: AnyBlock): readonly Id[] => [
  block.id,
  ...(childrenOf(block)?.blocks ?? []).flatMap(idsIn),
])

/** Where each block comes in reading order; before all of them what is found on the whole plan. */
function placesIn({ blocks }: PlanDocument): (found: Found) => number {
  const places = new Map(blocks.flatMap(idsIn).map((id, place) => [id, place]))
  return ({ block }) => (block === null ? -1 : (places.get(block) ?? -1))
}

/** What the checks of one severity find. Each finds in reading order as a rule, so that there is little to sort. */
const inOrder = (
  of: Severity,
  plan: ReadPlan,
  placeOf: (found: Found) => number,
): readonly Finding[] =>
  checks
    .filter(({ severity }) => severity === of)
    .flatMap(({ id, severity, why, find }) =>
      [...find(plan)].map((found) => ({
        place: placeOf(found),
        finding: { id, severity, why, ...found },
      })),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => finding)

/** What a plan's argument still lacks, without what was set aside. */
export const checkPlan = (plan: PlanToCheck): readonly Finding[] => findingsOf(plan).findings

/** What of it was set aside. */
export const dismissedFindings = (plan: PlanToCheck): readonly Finding[] =>
  findingsOf(plan).dismissed
