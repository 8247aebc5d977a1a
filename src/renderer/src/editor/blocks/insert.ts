/** Puts new blocks into the plan. */
import { COMMAND_PRIORITY_EDITOR, type LexicalEditor } from 'lexical'
import { $asOneStep, $caretInto } from '../core/acts.ts'
import { INSERT_BLOCK_COMMAND } from '../core/commands.ts'
import { $placeFor, $putAt } from '../core/places.ts'
import { $writeBlock } from '../core/write.ts'

/** A block goes where asked, or where its kind belongs, and the caret into it. */
export function registerInsert(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    INSERT_BLOCK_COMMAND,
    ({ block, at }) => {
      const node = $writeBlock(block)
      if (!$putAt(at ?? $placeFor(block.type), [node])) return false
      $asOneStep()
      $caretInto(node)
      return true
    },
    COMMAND_PRIORITY_EDITOR,
  )
}
