/** Whether two plans have the same blocks in the same places, whatever their ids. */
import { isEqual } from '../../model/equal.ts'
import type { PlanDocument } from '../../model/plan.ts'

export const isSameShape = (one: PlanDocument, other: PlanDocument): boolean =>
  isEqual(withoutIds(one.blocks), withoutIds(other.blocks))

const withoutIds = (blocks: unknown): unknown =>
  JSON.parse(JSON.stringify(blocks, (key, value) => (key === 'id' ? undefined : value)))
