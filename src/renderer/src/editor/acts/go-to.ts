/** Brings the caret to a place in the plan, and the place into view. */
import { $getRoot, $onUpdate, type LexicalEditor, type NodeKey } from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import type { Whereto } from '../../../../shared/plan/checks/index.ts'
import { $caretInto, $caretToEnd } from '../core/acts.ts'
import { REVEAL_COMMAND } from '../core/commands.ts'
import { $isPlanNode } from '../core/nodes.ts'
import { $idOf } from '../core/states.ts'
import { $findBlock, $lastStop } from '../core/tree.ts'

/** Puts the caret into a line of a block, and the line into view; with `null`, into the plan's first line. */
export function goTo(editor: LexicalEditor, place: Whereto | null): void {
  editor.update(
    () => {
      const block = place ? $findBlock(place.block) : $getRoot().getFirstChild()
      if (!$isPlanNode(block)) return
      const isLast = place?.line === 'last'
      if (isLast) $caretToEnd(block)
      else $caretInto(block)
      // Of a tall block the last line may be out of view while the block is in it.
      const shown = (isLast && $lastStop(block)) || block
      const id = $idOf(block)
      $onUpdate(() => show(editor, shown.getKey(), id))
    },
    { discrete: true },
  )
}

/** Brings the keyboard to the plan: to where the caret was there, else to its first line. */
export const focusPlanText = (editor: LexicalEditor): void =>
  editor.focus(undefined, { defaultSelection: 'rootStart' })

/** Brings a block into view and the keyboard to the text, or to what shows the plan in its place. */
function show(editor: LexicalEditor, key: NodeKey, id: Id): void {
  if (editor.getRootElement()?.checkVisibility() === false) {
    editor.dispatchCommand(REVEAL_COMMAND, { id })
    return
  }
  const dom = editor.getElementByKey(key)
  editor.getRootElement()?.focus({ preventScroll: true })
  const height = dom?.getBoundingClientRect().height ?? 0
  dom?.scrollIntoView({ block: height < window.innerHeight / 2 ? 'center' : 'start' })
}
