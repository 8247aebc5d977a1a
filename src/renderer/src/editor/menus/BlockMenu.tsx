import type { LexicalEditor } from 'lexical'
import {
  ArrowDown,
  ArrowRightLeft,
  ArrowUp,
  BookOpen,
  CornerDownRight,
  MessageSquare,
  Quote,
  Search,
  Trash2,
} from 'lucide-react'
import { SubmenuTrigger } from 'react-aria-components'
import { evidenceUses } from '../../../../shared/model/blocks.ts'
import type { Id } from '../../../../shared/model/ids.ts'
import { Float, Menu, MenuItem, MenuLine } from '../../ui/index.ts'
import {
  ADD_COMMENT_COMMAND,
  DELETE_BLOCK_COMMAND,
  MOVE_BLOCK_COMMAND,
  SET_USE_COMMAND,
  TURN_INTO_COMMAND,
} from '../core/commands.ts'
import { useLooks } from '../kinds/index.ts'
import type { BlockFacts } from './block-facts.ts'
import { ChoiceMenu } from './ChoiceMenu.tsx'
import styles from './menus.module.css'

const names: Record<BlockFacts['type'], string> = {
  'line-of-argument': 'line of argument',
  section: 'section',
  point: 'point',
  judgement: 'judgement',
  evidence: 'evidence',
  analysis: 'analysis',
  paragraph: 'paragraph',
  counter: 'counter',
  link: 'link',
  list: 'list',
}

export type BlockMenuProps = {
  editor: LexicalEditor
  facts: BlockFacts
  /** Runs an act and closes the menu, the caret back in the text. */
  act: (run: () => void) => void
  /** Closes the menu and leaves the focus to what opens next. */
  leave: (run: () => void) => void
  onCite: (evidenceId: Id) => void
  onOpenEvidence: (snippetId: Id) => void
  /** To be shown where else the evidence's snippet is used. */
  onUses: () => void
  /** To choose where it is moved to. */
  onMoveTo: () => void
}

const icon = { size: 15, 'aria-hidden': true } as const

/** What can be done with a block. */
export function BlockMenu(props: BlockMenuProps) {
  const { editor, facts, act, onMoveTo } = props
  const { id, type } = facts
  const move = (to: 'up' | 'down') =>
    act(() => editor.dispatchCommand(MOVE_BLOCK_COMMAND, { id, to }))
  return (
    <Menu label={`This ${names[type]}`} focusesFirst>
      {type === 'evidence' && <EvidenceItems {...props} />}
      {(type === 'analysis' || type === 'paragraph') && <TurnItem {...props} />}
      <MenuItem
        id="up"
        label="Move up"
        keys="Alt ↑"
        icon={<ArrowUp {...icon} />}
        isDisabled={!facts.canMoveUp}
        onAction={() => move('up')}
      />
      <MenuItem
        id="down"
        label="Move down"
        keys="Alt ↓"
        icon={<ArrowDown {...icon} />}
        isDisabled={!facts.canMoveDown}
        onAction={() => move('down')}
      />
      {facts.moves.length > 0 && (
        <MenuItem
          id="to"
          label="Move to …"
          icon={<CornerDownRight {...icon} />}
          onAction={onMoveTo}
        />
      )}
      <MenuLine />
      <MenuItem
        id="delete"
        label={`Delete ${names[type]}`}
        icon={<Trash2 {...icon} />}
        isDanger
        onAction={() => act(() => editor.dispatchCommand(DELETE_BLOCK_COMMAND, { id }))}
      />
    </Menu>
  )
}

function TurnItem({ editor, facts: { id, type }, act }: BlockMenuProps) {
  const to = type === 'analysis' ? 'paragraph' : 'analysis'
  return (
    <MenuItem
      id="turn"
      label={`Turn into ${to === 'analysis' ? 'analysis' : 'a paragraph'}`}
      icon={<ArrowRightLeft {...icon} />}
      onAction={() => act(() => editor.dispatchCommand(TURN_INTO_COMMAND, { id, type: to }))}
    />
  )
}

function EvidenceItems(props: BlockMenuProps) {
  const { editor, facts, act, leave, onCite, onOpenEvidence, onUses } = props
  const { id, use = 'quotation', snippetId } = facts
  return (
    <>
      <MenuItem
        id="cite"
        label="Cite …"
        icon={<Quote {...icon} />}
        onAction={() => leave(() => onCite(id))}
      />
      {snippetId !== undefined && (
        <MenuItem
          id="open"
          label="Show in the library"
          icon={<BookOpen {...icon} />}
          onAction={() => leave(() => onOpenEvidence(snippetId))}
        />
      )}
      {snippetId !== undefined && (
        <MenuItem
          id="uses"
          label="Where else is this used …"
          icon={<Search {...icon} />}
          onAction={onUses}
        />
      )}
      <MenuItem
        id="comment"
        label={facts.hasComment ? 'Go to the comment' : 'Add a comment'}
        icon={<MessageSquare {...icon} />}
        onAction={() => act(() => editor.dispatchCommand(ADD_COMMENT_COMMAND, { id }))}
      />
      <SubmenuTrigger>
        <MenuItem
          id="use"
          label="Used as"
          detail={useLooks[use].label}
          keys="›"
          icon={<span className={styles.sign}>{useLooks[use].sign}</span>}
        />
        <Float>
          <ChoiceMenu
            label="Used as"
            chosen={use}
            looks={useLooks}
            order={evidenceUses}
            onChoose={(value) =>
              act(() => editor.dispatchCommand(SET_USE_COMMAND, { id, use: value }))
            }
          />
        </Float>
      </SubmenuTrigger>
      <MenuLine />
    </>
  )
}
