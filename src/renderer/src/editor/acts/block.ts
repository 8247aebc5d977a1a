/** Acts on the block the caret is in, or on the point around it. */

import { $getSelection, $isRangeSelection } from 'lexical'
import { type Stance, stances } from '../../../../shared/model/blocks.ts'
import { otherUse } from '../../../../shared/plan/evidence-use.ts'
import { $togetherWith } from '../blocks/chosen.ts'
import { $stepFrom } from '../blocks/move.ts'
import { $canNest } from '../blocks/nest.ts'
import {
  ADD_COMMENT_COMMAND,
  DELETE_BLOCK_COMMAND,
  INSERT_BLOCK_COMMAND,
  MOVE_BLOCK_COMMAND,
  NEST_COMMAND,
  SET_STANCE_COMMAND,
  SET_USE_COMMAND,
  TURN_INTO_COMMAND,
} from '../core/commands.ts'
import { $plainKind } from '../core/kinds.ts'
import { $placeAfter, $startOf, $tailOf, endOf, type Place } from '../core/places.ts'
import { $isContainer, $mayHold } from '../core/rules.ts'
import { $idOf } from '../core/states.ts'
import { $activeBlock, $blockOf, $lineOf } from '../core/tree.ts'
import { $isFreeLine } from '../core/turn.ts'
import { EvidenceNode, PointNode, stanceLooks, useLooks } from '../kinds/index.ts'
import type { Act } from './act.ts'

/** The point that the caret is in, however deep. */
function $activePoint(): PointNode | null {
  for (let at = $activeBlock(); at; at = $blockOf(at.getParent()))
    if (at instanceof PointNode) return at
  return null
}

function $activeEvidence(): EvidenceNode | null {
  const block = $activeBlock()
  return block instanceof EvidenceNode ? block : null
}

const move = (to: 'up' | 'down'): Act => ({
  id: `move-${to}`,
  label: `Move block ${to}`,
  keys: to === 'up' ? 'Alt ↑' : 'Alt ↓',
  $isEnabled() {
    const block = $activeBlock()
    return block !== null && $stepFrom($togetherWith(block), to) !== null
  },
  run: (editor) => editor.dispatchCommand(MOVE_BLOCK_COMMAND, { to }),
})

const nest = (way: 'in' | 'out'): Act => ({
  id: `nest-${way}`,
  label: way === 'in' ? 'Nest further in' : 'Take further out',
  keys: way === 'in' ? 'Ctrl ]' : 'Ctrl [',
  $isEnabled: () => $canNest(way),
  run: (editor) => editor.dispatchCommand(NEST_COMMAND, way),
})

const stance = (to: Stance): Act => ({
  id: `stance-${to}`,
  label: `Stance: ${to}`,
  detail: stanceLooks[to].detail,
  sign: stanceLooks[to].sign,
  $isEnabled: () => $activePoint() !== null,
  $isOn: () => $activePoint()?.getStance() === to,
  run: (editor) => {
    const point = editor.read($activePoint)
    if (point)
      editor.dispatchCommand(SET_STANCE_COMMAND, {
        id: editor.read(() => $idOf(point)),
        stance: to,
      })
  },
})

type FreeLine = 'analysis' | 'link' | 'paragraph'

const lineNames: Record<FreeLine, string> = {
  analysis: 'analysis',
  link: 'a link to the question',
  paragraph: 'a paragraph',
}

const turn = (to: FreeLine): Act => ({
  id: `turn-${to}`,
  label: `Turn into ${lineNames[to]}`,
  $isEnabled() {
    const block = $activeBlock()
    const parent = block?.getParent()
    if (!$isFreeLine(block) || !parent) return false
    return block.getBlockType() !== to && $mayHold(parent, to)
  },
  run: (editor) => {
    const id = editor.read(() => {
      const block = $activeBlock()
      return block && $idOf(block)
    })
    if (id) editor.dispatchCommand(TURN_INTO_COMMAND, { id, type: to })
  },
})

/** Where a paragraph goes that is to stand right behind the line with the caret. */
function $placeBehindLine(): Place {
  const selection = $getSelection()
  const line = $isRangeSelection(selection) ? $lineOf(selection.anchor.getNode()) : null
  const block = $activeBlock()
  if (!block) return endOf(null)
  if (!$isContainer(block)) return $placeAfter(block)
  return $tailOf(block)?.is(line) ? $placeAfter(block) : $startOf(block)
}

/** An act on the evidence with the caret. */
const onEvidence = (
  act: Pick<Act, 'id' | 'label' | 'detail' | 'sign' | 'keys' | '$isOn'>,
  run: (editor: Parameters<Act['run']>[0], id: string) => void,
): Act => ({
  ...act,
  $isEnabled: () => $activeEvidence() !== null,
  run: (editor) => {
    const id = editor.read(() => {
      const evidence = $activeEvidence()
      return evidence && $idOf(evidence)
    })
    if (id) run(editor, id)
  },
})

export const blockActs: readonly Act[] = [
  ...stances.map(stance),
  move('up'),
  move('down'),
  nest('in'),
  nest('out'),
  {
    id: 'paragraph-behind',
    label: 'New paragraph behind this line',
    keys: 'Ctrl Enter',
    $isEnabled: () => $activeBlock() !== null,
    run: (editor) => {
      const at = editor.read($placeBehindLine)
      const block = editor.read(() => $plainKind().blank())
      editor.dispatchCommand(INSERT_BLOCK_COMMAND, { block, at })
    },
  },
  turn('analysis'),
  turn('link'),
  turn('paragraph'),
  ...(['quotation', 'paraphrase', 'figure'] as const).map((use) =>
    onEvidence(
      {
        id: `use-${use}`,
        label: `Use as ${use}`,
        detail: useLooks[use].detail,
        sign: useLooks[use].sign,
        $isOn: () => $activeEvidence()?.getUse() === use,
      },
      (editor, id) => editor.dispatchCommand(SET_USE_COMMAND, { id, use }),
    ),
  ),
  onEvidence(
    {
      id: 'use-other',
      label: 'Quotation or paraphrase',
      detail: 'From the one to the other',
      keys: 'Ctrl Shift 9',
    },
    (editor, id) => {
      const use = editor.read(() => $activeEvidence()?.getUse())
      if (use) editor.dispatchCommand(SET_USE_COMMAND, { id, use: otherUse(use) })
    },
  ),
  onEvidence({ id: 'comment', label: 'Comment on this evidence' }, (editor, id) =>
    editor.dispatchCommand(ADD_COMMENT_COMMAND, { id }),
  ),
  {
    id: 'delete-block',
    label: 'Delete block',
    $isEnabled: () => $activeBlock() !== null,
    run: (editor) => editor.dispatchCommand(DELETE_BLOCK_COMMAND, {}),
  },
]
