/** What Enter does in a criterion: another one, until one is left empty. */
import type { RangeSelection } from 'lexical'
import { $asOneStep, $caretInto } from '../../core/acts.ts'
import { $cutBehind } from '../../core/cut.ts'
import type { LineNode } from '../../core/nodes.ts'
import { $stopAfter } from '../../core/tree.ts'
import { $writeBlank } from '../../core/write.ts'

export function $enterFromCriterion(line: LineNode, selection: RangeSelection): void {
  $asOneStep()
  const next = line.isEmpty() ? $stopAfter(line) : null
  if (next) {
    line.remove()
    $caretInto(next)
    return
  }
  const rest = $cutBehind(selection, line)
  const made = $writeBlank('criterion').append(...rest)
  line.insertAfter(made)
  made.selectStart()
}
