/** What can be done in an editor as it stands, told each time that changes. */
import {
  BLUR_COMMAND,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  FOCUS_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { $togetherWith } from './blocks/chosen.ts'
import { $stepFrom } from './blocks/move.ts'
import { $activeBlock } from './core/tree.ts'

export type Can = {
  undo: boolean
  redo: boolean
  /** Whether the caret is in a block that one step up or down would move. */
  move: boolean
}

export const canNothing: Can = { undo: false, redo: false, move: false }

/** Whether the block with the caret could move, whoever has the focus. */
function $mayStep(): boolean {
  const block = $activeBlock()
  if (!block) return false
  const blocks = $togetherWith(block)
  return $stepFrom(blocks, 'up') !== null || $stepFrom(blocks, 'down') !== null
}

/** Tells what can be done, at most once a frame; gives what ends it. */
export function watchCan(editor: LexicalEditor, tell: (can: Can) => void): () => void {
  let now = canNothing
  let frame = 0
  const be = (part: Partial<Can>) => {
    const next = { ...now, ...part }
    if (next.undo === now.undo && next.redo === now.redo && next.move === now.move) return
    now = next
    tell(now)
  }
  const look = () => {
    frame = 0
    // Of a window in the background too, for a menu can be opened from there.
    const isHere = editor.getRootElement()?.contains(document.activeElement) === true
    be({ move: isHere && editor.getEditorState().read($mayStep, { editor }) })
  }
  const lookSoon = () => {
    frame ||= requestAnimationFrame(look)
    return false
  }
  const hear = <T>(command: LexicalCommand<T>, act: (payload: T) => void) =>
    editor.registerCommand(
      command,
      (payload) => {
        act(payload)
        return false
      },
      COMMAND_PRIORITY_LOW,
    )
  const stop = mergeRegister(
    hear(CAN_UNDO_COMMAND, (undo) => be({ undo })),
    hear(CAN_REDO_COMMAND, (redo) => be({ redo })),
    hear(FOCUS_COMMAND, lookSoon),
    hear(BLUR_COMMAND, lookSoon),
    editor.registerUpdateListener(lookSoon),
  )
  return () => {
    cancelAnimationFrame(frame)
    stop()
  }
}
