/** What every block carries in its NodeState. */
import { $getState, $setState, createState, type ElementNode } from 'lexical'
import { namedCriteriaSchema } from '../../../../shared/model/blocks.ts'
import { type Id, newId } from '../../../../shared/model/ids.ts'

/** A copied node is another block: it starts without an id and is given one of its own. */
export const idState = createState('id', {
  parse: (value) => (typeof value === 'string' ? value : ''),
  resetOnCopyNode: true,
})

/** The id of a block; empty for nodes that are only slots of a block. */
export const $idOf = (node: ElementNode): Id => $getState(node, idState)

/** The criteria that a block names, by their ids: those a point bears on, or a judgement answers. */
const criteriaState = createState('criteria', {
  parse: (value): readonly Id[] => namedCriteriaSchema.safeParse(value).data ?? [],
  isEqual: (one, other) => one.join() === other.join(),
})
export const $criteriaOf = (node: ElementNode): readonly Id[] => $getState(node, criteriaState)
export const $setCriteria = <Node extends ElementNode>(
  node: Node,
  criteria: readonly Id[] = [],
): Node => $setState(node, criteriaState, criteria)

/** Those criteria as a block of the document has them: not at all where there are none. */
export const namedOf = (criteria: readonly Id[]): { criteria?: Id[] } =>
  criteria.length > 0 ? { criteria: [...criteria] } : {}

/** Gives a node a fresh id if it has none (a split or a paste made it). */
export function $ensureId(node: ElementNode): void {
  if ($idOf(node) === '') $setState(node, idState, newId())
}
