import {
  COMMAND_PRIORITY_EDITOR,
  defineExtension,
  type LexicalEditor,
  mergeRegister,
  registerEventListener,
} from 'lexical'
import { newId } from '../../../../../shared/model/ids.ts'
import { $asOneStep } from '../../core/acts.ts'
import { INSERT_BLOCK_COMMAND, SET_STANCE_COMMAND } from '../../core/commands.ts'
import { endOf } from '../../core/places.ts'
import { $findBlock } from '../../core/tree.ts'
import { ClaimNode, PointNode } from './node.ts'
import { registerNumbering } from './numbering.ts'
import './point.css'

/** The line that waits behind the last evidence of a point is written as soon as it is pressed. */
const listenForAnalysis = (editor: LexicalEditor): (() => void) =>
  editor.registerRootListener((root) => {
    if (!root) return
    return registerEventListener(root, 'click', ({ target }) => {
      const asked = target instanceof Element ? target.closest('[data-ask=analysis]') : null
      const id = asked?.closest<HTMLElement>('[data-block]')?.dataset.id
      if (id === undefined) return
      editor.dispatchCommand(INSERT_BLOCK_COMMAND, {
        block: { type: 'analysis', id: newId(), content: [] },
        at: endOf(id),
      })
      editor.focus()
    })
  })

/** Points: their stance, and their numbers through the whole plan. */
export const PointExtension = defineExtension({
  name: 'linchpin/point',
  nodes: () => [PointNode, ClaimNode],
  register: (editor) =>
    mergeRegister(
      registerNumbering(editor),
      listenForAnalysis(editor),
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
