/** Adding a block where one writes: an act for each that can be added. */

import { $choicesFor, $placeOfChoice, choices } from '../blocks/choices.ts'
import { INSERT_BLOCK_COMMAND } from '../core/commands.ts'
import { $idOf } from '../core/states.ts'
import { $activeBlock } from '../core/tree.ts'
import type { Act } from './act.ts'

const $activeId = () => {
  const block = $activeBlock()
  return block && $idOf(block)
}

export const addActs: readonly Act[] = choices.map((choice) => ({
  id: `add-${choice.id}`,
  label: `Add ${choice.label.toLowerCase()}`,
  detail: choice.detail,
  sign: choice.sign,
  $isEnabled: () => $choicesFor($activeId()).includes(choice),
  run: (editor) => {
    const place = editor.read(() => $placeOfChoice(choice, $activeId()))
    if (place) editor.dispatchCommand(INSERT_BLOCK_COMMAND, { block: choice.blank(), at: place })
  },
}))
