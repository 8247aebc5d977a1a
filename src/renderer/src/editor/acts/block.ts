/** Acts on any block, and on where one writes in it. */
import { $getSelection, $isRangeSelection } from 'lexical'
import { type ActionId, actionOf } from '../../../../shared/actions/index.ts'
import { buttonLabelOf } from '../../../../shared/actions/labels.ts'
import { criteriaVerb } from '../../../../shared/model/blocks.ts'
import { $togetherWith } from '../blocks/chosen.ts'
import { $stepFrom } from '../blocks/move.ts'
import { $canNest } from '../blocks/nest.ts'
import {
  DELETE_BLOCK_COMMAND,
  INSERT_BLOCK_COMMAND,
  MOVE_BLOCK_COMMAND,
  NEST_COMMAND,
  TURN_INTO_COMMAND,
} from '../core/commands.ts'
import { $plainKind } from '../core/kinds.ts'
import { $placeAfter, $startOf, $tailOf, endOf } from '../core/places.ts'
import { $isContainer, $mayHold } from '../core/rules.ts'
import { $activeBlock, $lineOf, type Place } from '../core/tree.ts'
import { $isFreeLine } from '../core/turn.ts'
import { type Act, atCaret, type BlockAct, type BlockAsk } from './act.ts'

/** What the menu bar has as well is called there, and keyed there, once. */
const ofWindow = (id: ActionId) => {
  const { keys } = actionOf(id)
  return { id, label: buttonLabelOf(id), ...(keys !== undefined && { keys }) }
}

const move = (id: ActionId, to: 'up' | 'down'): BlockAct => ({
  ...ofWindow(id),
  isTyped: true,
  inMenu: () => `Move ${to}`,
  $isEnabled: (block) => $stepFrom($togetherWith(block), to) !== null,
  run: (editor, id) => editor.dispatchCommand(MOVE_BLOCK_COMMAND, { id, to }),
})

export const moveUp = move('move-block-up', 'up')
export const moveDown = move('move-block-down', 'down')
export const moveTo: BlockAsk = {
  id: 'move-to',
  label: 'Move to …',
  isFor: ({ moves }) => moves.length > 0,
  asks: 'moves',
}

export const nameCriteria: BlockAsk = {
  id: 'criteria',
  label: `${criteriaVerb('point')} …`,
  inMenu: ({ type }) => `${criteriaVerb(type)} …`,
  isFor: ({ criteria }) => (criteria?.all.length ?? 0) > 0,
  asks: 'criteria',
}

const nestIn: Act = {
  id: 'nest-in',
  label: 'Nest further in',
  keys: 'Ctrl ]',
  typedKeys: 'Tab',
  inSheet: 'Nest an item, a point or a section',
  $isEnabled: () => $canNest('in'),
  run: (editor) => editor.dispatchCommand(NEST_COMMAND, 'in'),
}

const nestOut: Act = {
  id: 'nest-out',
  label: 'Take further out',
  keys: 'Ctrl [',
  typedKeys: 'Shift Tab',
  inSheet: 'Take it out again',
  $isEnabled: () => $canNest('out'),
  run: (editor) => editor.dispatchCommand(NEST_COMMAND, 'out'),
}

/** Where a paragraph goes that is to stand right behind the line with the caret. */
function $placeBehindLine(): Place {
  const selection = $getSelection()
  const line = $isRangeSelection(selection) ? $lineOf(selection.anchor.getNode()) : null
  const block = $activeBlock()
  if (!block) return endOf(null)
  if (!$isContainer(block)) return $placeAfter(block)
  return $tailOf(block)?.is(line) ? $placeAfter(block) : $startOf(block)
}

const paragraphBehind: Act = {
  id: 'paragraph-behind',
  label: 'New paragraph behind this line',
  keys: 'Ctrl Enter',
  inSheet: 'New paragraph behind the line',
  $isEnabled: () => $activeBlock() !== null,
  run: (editor) => {
    const at = editor.read($placeBehindLine)
    const block = editor.read(() => $plainKind().blank())
    editor.dispatchCommand(INSERT_BLOCK_COMMAND, { block, at })
  },
}

type FreeLine = 'analysis' | 'link' | 'paragraph'

const turn = (to: FreeLine, into: string): BlockAct => ({
  id: `turn-${to}`,
  label: `Turn into ${into}`,
  isFor: ({ type }) => type !== to && (type === 'analysis' || type === 'paragraph'),
  $isEnabled(block) {
    const parent = block.getParent()
    if (!$isFreeLine(block) || !parent) return false
    return block.getBlockType() !== to && $mayHold(parent, to)
  },
  run: (editor, id) => editor.dispatchCommand(TURN_INTO_COMMAND, { id, type: to }),
})

export const turnIntoAnalysis = turn('analysis', 'analysis')
const turnIntoLink = turn('link', 'a link to the question')
export const turnIntoParagraph = turn('paragraph', 'a paragraph')

export const deleteBlock: BlockAct = {
  id: 'delete-block',
  label: 'Delete block',
  inMenu: (_, name) => `Delete ${name}`,
  $isEnabled: () => true,
  run: (editor, id) => editor.dispatchCommand(DELETE_BLOCK_COMMAND, { id }),
}

/** What is done to a block as it stands among others. */
export const placeActs: readonly Act[] = [
  atCaret(moveUp),
  atCaret(moveDown),
  nestIn,
  nestOut,
  paragraphBehind,
  ...[turnIntoAnalysis, turnIntoLink, turnIntoParagraph].map(atCaret),
]
