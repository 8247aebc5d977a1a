/** Something a person can do to a plan: what the toolbar, the menus and the palette all show and run. docs/decisions/146 */
import type { LexicalEditor } from 'lexical'
import type { SignName } from '../../../../shared/actions/signs.ts'
import type { Id } from '../../../../shared/model/ids.ts'
import type { PlanNode } from '../core/nodes.ts'
import { $idOf } from '../core/states.ts'
import { $activeBlock, $findBlock } from '../core/tree.ts'
import type { BlockFacts } from './block-facts.ts'

type Said = {
  id: string
  label: string
  /** Said under the label where there is room. */
  detail?: string
  /** Where acts are shown with signs. */
  sign?: SignName
  /** As they are pressed on Windows and Linux; on a Mac, Ctrl is ⌘. */
  keys?: string
  /** Keys that do it as well, by the way one types. */
  typedKeys?: string
  /** Whether typing answers its keys already, here or in Lexical. */
  isTyped?: true
  /** What the sheet of keys says, where that is not the label; acts that say the same share a line. */
  inSheet?: string
}

/** What is done where the caret is. */
export type Act = Said & {
  /** Whether it would do something as things are. Asked inside a read. */
  $isEnabled: () => boolean
  /** Whether it is in force where the caret is, for acts that are switched on and off. */
  $isOn?: () => boolean
  run: (editor: LexicalEditor) => void
}

/** What is done to a block: the one with the caret, or the one whose menu is open. */
export type BlockAct = Said &
  InBlockMenu & {
    $isEnabled: (block: PlanNode) => boolean
    $isOn?: (block: PlanNode) => boolean
    run: (editor: LexicalEditor, id: Id) => void
  }

/** What a block's menu leads on to, which the layer of menus answers (`menus/Menus.tsx`). */
export type BlockAsk = Pick<Said, 'id' | 'label'> &
  InBlockMenu & { asks: 'cite' | 'snippet' | 'uses' | 'moves' | 'criteria' }

type InBlockMenu = {
  /** Its words in the block's own menu, where those are not the label. `name` is what the block is called. */
  inMenu?: (facts: BlockFacts, name: string) => string
  /** Whether the menu of such a block has it; without this, every block's. */
  isFor?: (facts: BlockFacts) => boolean
}

/** An act as others see it, asked about at one moment. */
export type ShownAct = Pick<Act, 'id' | 'label' | 'detail' | 'sign' | 'keys'> & {
  isEnabled: boolean
  run: () => void
}

/** An act on a block, done to the one with the caret. */
export function atCaret(act: BlockAct): Act {
  const { $isEnabled, $isOn, run, inMenu: _, isFor: __, ...said } = act
  const $at = (asks: (block: PlanNode) => boolean): boolean => {
    const block = $activeBlock()
    return block !== null && asks(block)
  }
  return {
    ...said,
    $isEnabled: () => $at($isEnabled),
    ...($isOn && { $isOn: () => $at($isOn) }),
    run(editor) {
      const id = editor.read(() => {
        const block = $activeBlock()
        return block && $idOf(block)
      })
      if (id) run(editor, id)
    },
  }
}

/** Reads something of a block that may be gone by now. */
export const readBlock = <T>(
  editor: LexicalEditor,
  id: Id,
  $read: (block: PlanNode) => T,
): T | null =>
  editor.read(() => {
    const block = $findBlock(id)
    return block && $read(block)
  })
