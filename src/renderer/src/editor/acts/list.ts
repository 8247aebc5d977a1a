/** Every act, in the order in which they are offered, and the keys that run them. */

import {
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { isPressed } from '../../ui/index.ts'
import { INSERT_BLOCK_COMMAND } from '../core/commands.ts'
import { $idOf } from '../core/states.ts'
import { $activeBlock } from '../core/tree.ts'
import { $choicesFor, $placeOfChoice, choices } from '../menus/choices.ts'
import type { Act, ShownAct } from './act.ts'
import { blockActs } from './block.ts'
import { formatActs } from './format.ts'

const $activeId = () => {
  const block = $activeBlock()
  return block && $idOf(block)
}

const insertActs: readonly Act[] = choices.map((choice) => ({
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

const acts: readonly Act[] = [...insertActs, ...formatActs, ...blockActs]

/** The acts as they stand: which would do something now. Running one brings the keyboard to the plan. */
export function shownActs(editor: LexicalEditor): ShownAct[] {
  return editor.read(() =>
    acts.map(({ $isEnabled, $isOn: _, run, ...shown }) => ({
      ...shown,
      isEnabled: $isEnabled(),
      run: () => {
        run(editor)
        editor.focus()
      },
    })),
  )
}

/** Keys that Lexical and the editor's own keys answer already. */
const answeredElsewhere = new Set([
  'bold',
  'italic',
  'underline',
  'cite-here',
  'move-up',
  'move-down',
])
const keyed = acts.filter(({ id, keys }) => keys !== undefined && !answeredElsewhere.has(id))

/** The keys of acts, while the plan has the keyboard. */
export const ActKeysExtension = defineExtension({
  name: 'linchpin/act-keys',
  register: (editor) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const act = keyed.find(({ keys }) => keys !== undefined && isPressed(keys, event))
        if (!act?.$isEnabled()) return false
        event.preventDefault()
        act.run(editor)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
})
