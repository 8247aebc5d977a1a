/** Every act, in the order in which they are offered, and the keys that run them. */
import {
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { isPressed } from '../../ui/index.ts'
import { type Act, atCaret, type ShownAct } from './act.ts'
import { addActs } from './add.ts'
import { deleteBlock, placeActs } from './block.ts'
import { evidenceActs } from './evidence.ts'
import { foldActs } from './fold.ts'
import { formatActs } from './format.ts'
import { pointActs } from './point.ts'

export const acts: readonly Act[] = [
  ...addActs,
  ...formatActs,
  ...pointActs,
  ...placeActs,
  ...evidenceActs,
  ...foldActs,
  atCaret(deleteBlock),
]

/** The acts as they stand: which would do something now. Running one brings the keyboard to the plan. */
export function shownActs(editor: LexicalEditor): ShownAct[] {
  return editor.read(() =>
    acts.map(({ id, label, detail, sign, keys, $isEnabled, run }) => ({
      id,
      label,
      ...(detail !== undefined && { detail }),
      ...(sign !== undefined && { sign }),
      ...(keys !== undefined && { keys }),
      isEnabled: $isEnabled(),
      run: () => {
        run(editor)
        editor.focus()
      },
    })),
  )
}

const keyed = acts.flatMap((act) =>
  act.keys === undefined || act.isTyped ? [] : { act, keys: act.keys },
)

/** The keys of acts, while the plan has the keyboard. */
export const ActKeysExtension = defineExtension({
  name: 'linchpin/act-keys',
  register: (editor) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const act = keyed.find(({ keys }) => isPressed(keys, event))?.act
        if (!act?.$isEnabled()) return false
        event.preventDefault()
        act.run(editor)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
})
