/** What every block carries in its NodeState. */
import { $getState, $setState, createState, type ElementNode } from 'lexical'
import { type Id, newId } from '../../../../shared/model/ids.ts'

/** A copied node is another block: it starts without an id and is given one of its own. */
export const idState = createState('id', {
  parse: (value) => (typeof value === 'string' ? value : ''),
  resetOnCopyNode: true,
})

/** The id of a block; empty for nodes that are only slots of a block. */
export const $idOf = (node: ElementNode): Id => $getState(node, idState)

/** Gives a node a fresh id if it has none (a split or a paste made it). */
export function $ensureId(node: ElementNode): void {
  if ($idOf(node) === '') $setState(node, idState, newId())
}
