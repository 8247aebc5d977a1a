import type { LexicalEditor } from 'lexical'
import {
  ArrowDown,
  ArrowRightLeft,
  ArrowUp,
  BookOpen,
  CornerDownRight,
  type LucideIcon,
  MessageSquare,
  Quote,
  Search,
  Target,
  Trash2,
} from 'lucide-react'
import { useState } from 'react'
import { SubmenuTrigger } from 'react-aria-components'
import { evidenceUses, formOf } from '../../../../shared/model/blocks.ts'
import { Float, Menu, MenuItem, MenuLine, Sign } from '../../ui/index.ts'
import type { BlockAct, BlockAsk } from '../acts/act.ts'
import {
  deleteBlock,
  moveDown,
  moveTo,
  moveUp,
  nameCriteria,
  turnIntoAnalysis,
  turnIntoParagraph,
} from '../acts/block.ts'
import type { BlockFacts } from '../acts/block-facts.ts'
import { citeEvidence, comment, showSnippet, showUses } from '../acts/evidence.ts'
import { SET_USE_COMMAND } from '../core/commands.ts'
import { $findBlock } from '../core/tree.ts'
import { useLooks } from '../kinds/index.ts'
import { ChoiceMenu } from './ChoiceMenu.tsx'

type Offered = (BlockAct | BlockAsk) & { icon: LucideIcon }

/** Like things together: what is particular to evidence, where the block stands and as what, that it goes. */
const ofEvidence: readonly Offered[] = [
  { ...citeEvidence, icon: Quote },
  { ...showSnippet, icon: BookOpen },
  { ...showUses, icon: Search },
  { ...comment, icon: MessageSquare },
]
const ofPlace: readonly Offered[] = [
  { ...nameCriteria, icon: Target },
  { ...turnIntoAnalysis, icon: ArrowRightLeft },
  { ...turnIntoParagraph, icon: ArrowRightLeft },
  { ...moveUp, icon: ArrowUp },
  { ...moveDown, icon: ArrowDown },
  { ...moveTo, icon: CornerDownRight },
]
const ofEnd: readonly Offered[] = [{ ...deleteBlock, icon: Trash2 }]

export type BlockMenuProps = {
  editor: LexicalEditor
  facts: BlockFacts
  /** Runs an act and closes the menu, the caret back in the text. */
  act: (run: () => void) => void
  /** Leads on to what the menu only asks for. */
  onAsk: (asks: BlockAsk['asks']) => void
}

/** What can be done with a block. */
export function BlockMenu(props: BlockMenuProps) {
  const { facts } = props
  const name = formOf(facts).name.toLowerCase()
  return (
    <Menu label={`This ${name}`} focusesFirst>
      {facts.type === 'evidence' && (
        <>
          <Items {...props} offered={ofEvidence} name={name} />
          <UsedAs {...props} />
          <MenuLine />
        </>
      )}
      <Items {...props} offered={ofPlace} name={name} />
      <MenuLine />
      <Items {...props} offered={ofEnd} name={name} isDanger />
    </Menu>
  )
}

type ItemsProps = BlockMenuProps & {
  offered: readonly Offered[]
  name: string
  isDanger?: boolean
}

/** Those of the acts that are for the block: asked once, as the menu opens. */
function Items({ editor, facts, act, onAsk, offered, name, isDanger = false }: ItemsProps) {
  const { id } = facts
  const [items] = useState(() =>
    editor.getEditorState().read(
      () => {
        const block = $findBlock(id)
        return offered
          .filter(({ isFor }) => isFor?.(facts) ?? true)
          .map((one) => ({
            ...one,
            isDisabled: 'run' in one && !(block && one.$isEnabled(block)),
          }))
      },
      { editor },
    ),
  )
  return items.map((one) => (
    <MenuItem
      key={one.id}
      id={one.id}
      label={one.inMenu?.(facts, name) ?? one.label}
      keys={'run' in one ? one.keys : undefined}
      icon={<one.icon size={15} aria-hidden />}
      isDanger={isDanger}
      isDisabled={one.isDisabled}
      onAction={() => ('run' in one ? act(() => one.run(editor, id)) : onAsk(one.asks))}
    />
  ))
}

function UsedAs({ editor, facts: { id, use = 'quotation' }, act }: BlockMenuProps) {
  const label = 'Used as'
  return (
    <SubmenuTrigger>
      <MenuItem
        id="use"
        label={label}
        detail={useLooks[use].label}
        keys="›"
        icon={<Sign name={use} />}
      />
      <Float>
        <ChoiceMenu
          label={label}
          chosen={use}
          looks={useLooks}
          order={evidenceUses}
          onChoose={(value) =>
            act(() => editor.dispatchCommand(SET_USE_COMMAND, { id, use: value }))
          }
        />
      </Float>
    </SubmenuTrigger>
  )
}
