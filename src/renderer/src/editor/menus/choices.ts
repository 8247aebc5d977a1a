/** The blocks that can be added, by where. */
import { $getRoot, type LexicalEditor } from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import { stances } from '../../../../shared/model/plan.ts'
import {
  INSERT_ANALYSIS_COMMAND,
  INSERT_JUDGEMENT_COMMAND,
  INSERT_LINE_OF_ARGUMENT_COMMAND,
  INSERT_PARAGRAPH_BLOCK_COMMAND,
  INSERT_POINT_COMMAND,
  INSERT_SECTION_COMMAND,
} from '../core/commands.ts'
import { $blockTypeOf, type BlockType } from '../core/nodes.ts'
import { $placeFor, type Place } from '../core/places.ts'
import { singles } from '../core/rules.ts'
import { $idOf } from '../core/states.ts'
import { $blocksIn, $findBlock } from '../core/tree.ts'
import { stanceLooks } from '../point/stances.ts'

export type Choice = {
  id: string
  label: string
  detail: string
  sign: string
  type: BlockType
  insert: (editor: LexicalEditor, at: Place | undefined) => boolean
}

const points: Choice[] = stances.map((stance) => ({
  id: `point-${stance}`,
  label: `Point that ${stance}`,
  detail: stanceLooks[stance].detail,
  sign: stanceLooks[stance].sign,
  type: 'point',
  insert: (editor, at) => editor.dispatchCommand(INSERT_POINT_COMMAND, { at, stance }),
}))

const choices: readonly Choice[] = [
  {
    id: 'analysis',
    label: 'Analysis',
    detail: 'So what? What the evidence shows',
    sign: '→',
    type: 'analysis',
    insert: (editor, at) => editor.dispatchCommand(INSERT_ANALYSIS_COMMAND, { at }),
  },
  {
    id: 'paragraph',
    label: 'Paragraph',
    detail: 'Free words',
    sign: '¶',
    type: 'paragraph',
    insert: (editor, at) => editor.dispatchCommand(INSERT_PARAGRAPH_BLOCK_COMMAND, { at }),
  },
  ...points,
  {
    id: 'section',
    label: 'Section',
    detail: 'A theme or stage that groups points',
    sign: '§',
    type: 'section',
    insert: (editor, at) => editor.dispatchCommand(INSERT_SECTION_COMMAND, { at }),
  },
  {
    id: 'line-of-argument',
    label: 'Line of argument',
    detail: 'The answer the essay will defend',
    sign: '|',
    type: 'line-of-argument',
    insert: (editor, at) => editor.dispatchCommand(INSERT_LINE_OF_ARGUMENT_COMMAND, { at }),
  },
  {
    id: 'judgement',
    label: 'Judgement',
    detail: 'The weighed answer',
    sign: '=',
    type: 'judgement',
    insert: (editor, at) => editor.dispatchCommand(INSERT_JUDGEMENT_COMMAND, { at }),
  },
]

/** Where a choice would go, asked from a block: into it, behind it, or behind what is around it. */
export function $placeOfChoice(choice: Choice, blockId: Id | null): Place {
  const from = blockId === null ? null : $findBlock(blockId)
  if (choice.type === 'line-of-argument') {
    const first = $blocksIn($getRoot())[0]
    return { parent: null, before: first ? $idOf(first) : null }
  }
  return $placeFor(choice.type, from)
}

/**
 * What can be added from a block, the likeliest first: the plan itself starts with points and
 * sections, and the single blocks it has already are not offered again.
 */
export function $choicesFor(blockId: Id | null): Choice[] {
  const present = new Set($blocksIn($getRoot()).map((block) => $blockTypeOf(block)))
  const offered = choices.filter(({ type }) => !singles.includes(type) || !present.has(type))
  const own = blockId === null ? null : $blockTypeOf($findBlock(blockId))
  if (own !== null && own !== 'section') return offered
  const rank = ({ type }: Choice) => (type === 'point' ? 0 : type === 'section' ? 1 : 2)
  return offered.toSorted((a, b) => rank(a) - rank(b))
}
