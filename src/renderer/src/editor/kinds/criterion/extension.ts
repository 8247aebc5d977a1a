import { COMMAND_PRIORITY_EDITOR, defineExtension, mergeRegister } from 'lexical'
import { $asOneStep } from '../../core/acts.ts'
import { SET_CRITERIA_COMMAND } from '../../core/commands.ts'
import { $kindOfNode } from '../../core/kinds.ts'
import { $setCriteria } from '../../core/states.ts'
import { $findBlock } from '../../core/tree.ts'
import { registerNamedCriteria } from './named.ts'
import { CriterionNode } from './node.ts'
import './criterion.css'

/** Criteria, and which of them a point bears on or the judgement answers. */
export const CriterionExtension = defineExtension({
  name: 'linchpin/criterion',
  nodes: () => [CriterionNode],
  register: (editor) =>
    mergeRegister(
      registerNamedCriteria(editor),
      editor.registerCommand(
        SET_CRITERIA_COMMAND,
        ({ id, criteria }) => {
          const block = $findBlock(id)
          if (!block || !$kindOfNode(block)?.namesCriteria) return false
          $asOneStep()
          $setCriteria(block, criteria)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    ),
})
