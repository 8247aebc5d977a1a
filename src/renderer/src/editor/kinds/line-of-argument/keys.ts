/** What Enter does at the end of the line of argument. */
import { $asOneStep, $caretInto } from '../../core/acts.ts'
import { $blockTypeOf, type LineNode } from '../../core/nodes.ts'
import { $walkBlocks } from '../../core/tree.ts'
import { $writeBlank } from '../../core/write.ts'

/**
 * On to the first claim behind the line, or wherever it is; where there is no point, one is begun in the first
 * section, or behind the line.
 */
export function $enterFromArgument(argument: LineNode): void {
  const blocks = [...$walkBlocks()]
  const points = blocks.filter((block) => $blockTypeOf(block) === 'point')
  const first = points.find((point) => argument.isBefore(point)) ?? points[0]
  if (first) {
    $caretInto(first)
    return
  }
  $asOneStep()
  const point = $writeBlank('point')
  const section = blocks.find((block) => $blockTypeOf(block) === 'section')
  if (section) section.getFirstChild()?.insertAfter(point)
  else argument.insertAfter(point)
  $caretInto(point)
}
