/** What Enter does in the title of a section. */
import { $asOneStep, $caretInto } from '../../core/acts.ts'
import { $blockTypeOf, type LineNode, type PlanNode } from '../../core/nodes.ts'
import { $blocksIn } from '../../core/tree.ts'
import { $writeBlank } from '../../core/write.ts'

/** On to the claim of the section's first point, made if there is none. */
export function $enterFromTitle(section: PlanNode, title: LineNode): void {
  const first = $blocksIn(section).find((block) => $blockTypeOf(block) === 'point')
  const point = first ?? $writeBlank('point')
  if (!first) {
    $asOneStep()
    title.insertAfter(point)
  }
  $caretInto(point)
}
