/** Acts on a point, asked from anything in it. */
import { type Stance, stances } from '../../../../shared/model/blocks.ts'
import { SET_STANCE_COMMAND } from '../core/commands.ts'
import type { PlanNode } from '../core/nodes.ts'
import { $idOf } from '../core/states.ts'
import { $blockOf } from '../core/tree.ts'
import { PointNode, stanceLooks } from '../kinds/index.ts'
import { type Act, atCaret, readBlock } from './act.ts'

/** The point that a block is, or stands in, however deep. */
function $pointAround(block: PlanNode): PointNode | null {
  for (let at: PlanNode | null = block; at; at = $blockOf(at.getParent()))
    if (at instanceof PointNode) return at
  return null
}

const stance = (to: Stance): Act =>
  atCaret({
    id: `stance-${to}`,
    label: `Stance: ${to}`,
    detail: stanceLooks[to].detail,
    sign: to,
    $isEnabled: (block) => $pointAround(block) !== null,
    $isOn: (block) => $pointAround(block)?.getStance() === to,
    run: (editor, id) => {
      const point = readBlock(editor, id, (block) => {
        const around = $pointAround(block)
        return around && $idOf(around)
      })
      if (point) editor.dispatchCommand(SET_STANCE_COMMAND, { id: point, stance: to })
    },
  })

export const pointActs: readonly Act[] = stances.map(stance)
