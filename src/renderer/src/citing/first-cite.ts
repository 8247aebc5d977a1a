/** The citation by which a style shows how it prints a plan's own. */
import type { PlanDocument } from '../../../shared/model/plan.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { citesIn } from '../../../shared/plan/cites.ts'

/** The first that says where in its source, else the first. */
export function firstCiteIn(document: PlanDocument): Cite | undefined {
  const cites = citesIn(document)
  return cites.find(({ locator }) => locator) ?? cites[0]
}
