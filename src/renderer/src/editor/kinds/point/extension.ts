import { COMMAND_PRIORITY_EDITOR, defineExtension, mergeRegister } from 'lexical'
import { $asOneStep } from '../../core/acts.ts'
import { SET_STANCE_COMMAND } from '../../core/commands.ts'
import { $findBlock } from '../../core/tree.ts'
import { ClaimNode, PointNode } from './node.ts'
import { registerNumbering } from './numbering.ts'
import './point.css'

/** Points: their stance, and their numbers through the whole plan. */
export const PointExtension = defineExtension({
  name: 'linchpin/point',
  nodes: () => [PointNode, ClaimNode],
  register: (editor) =>
    mergeRegister(
      registerNumbering(editor),
      editor.registerCommand(
        SET_STANCE_COMMAND,
        ({ id, stance }) => {
          const point = $findBlock(id)
          if (!(point instanceof PointNode) || point.getStance() === stance) return false
          $asOneStep()
          point.setStance(stance)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    ),
})
