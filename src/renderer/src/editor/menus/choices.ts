/** The blocks that can be added, by where. */
import { $getRoot, $isRootNode, type LexicalEditor } from 'lexical'
import { stances } from '../../../../shared/model/blocks.ts'
import type { Id } from '../../../../shared/model/ids.ts'
import {
  INSERT_ANALYSIS_COMMAND,
  INSERT_COUNTER_COMMAND,
  INSERT_JUDGEMENT_COMMAND,
  INSERT_LINE_OF_ARGUMENT_COMMAND,
  INSERT_LINK_COMMAND,
  INSERT_LIST_COMMAND,
  INSERT_PARAGRAPH_BLOCK_COMMAND,
  INSERT_POINT_COMMAND,
  INSERT_SECTION_COMMAND,
} from '../core/commands.ts'
import { $blockTypeOf, type BlockType, type PlanNode } from '../core/nodes.ts'
import { $placeFor, endOf, type Place } from '../core/places.ts'
import { $mayHold, singles } from '../core/rules.ts'
import { $idOf } from '../core/states.ts'
import { $blockOf, $blocksIn, $findBlock } from '../core/tree.ts'
import { stanceLooks } from '../kinds/point/stances.ts'

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

/** Every block that can be added somewhere. */
export const choices: readonly Choice[] = [
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
  {
    id: 'counter',
    label: 'Counter',
    detail: 'An objection, and the reply to it',
    sign: '⇄',
    type: 'counter',
    insert: (editor, at) => editor.dispatchCommand(INSERT_COUNTER_COMMAND, { at }),
  },
  {
    id: 'link',
    label: 'Link',
    detail: 'Ties the point back to the question',
    sign: '↩',
    type: 'link',
    insert: (editor, at) => editor.dispatchCommand(INSERT_LINK_COMMAND, { at }),
  },
  {
    id: 'bulleted',
    label: 'Bulleted list',
    detail: 'Things side by side',
    sign: '•',
    type: 'list',
    insert: (editor, at) => editor.dispatchCommand(INSERT_LIST_COMMAND, { at, style: 'bulleted' }),
  },
  {
    id: 'numbered',
    label: 'Numbered list',
    detail: 'Things in an order',
    sign: '1.',
    type: 'list',
    insert: (editor, at) => editor.dispatchCommand(INSERT_LIST_COMMAND, { at, style: 'numbered' }),
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
    id: 'inner-section',
    label: 'Section inside this one',
    detail: 'A step of its theme',
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
  if (choice.id === 'inner-section') return endOf($outerSectionOf(from))
  return $placeFor(choice.type, from)
}

/** The section of the plan itself that a block is or is in. */
function $outerSectionOf(from: PlanNode | null): Id | null {
  for (let at = from; at; at = $blockOf(at.getParent()))
    if (at.getBlockType() === 'section' && $isRootNode(at.getParent())) return $idOf(at)
  return null
}

function $hasPlace(choice: Choice, blockId: Id | null): boolean {
  const { parent } = $placeOfChoice(choice, blockId)
  // Only where there is a section can there be one inside it.
  if (parent === null && choice.id === 'inner-section') return false
  const holder = parent === null ? $getRoot() : $findBlock(parent)
  return holder !== null && $mayHold(holder, choice.type)
}

/**
 * What can be added from a block, the likeliest first: the plan itself starts with points and
 * sections, and the single blocks it has already are not offered again.
 */
export function $choicesFor(blockId: Id | null): Choice[] {
  const present = new Set($blocksIn($getRoot()).map((block) => $blockTypeOf(block)))
  const offered = choices.filter(
    (choice) =>
      !(singles.includes(choice.type) && present.has(choice.type)) && $hasPlace(choice, blockId),
  )
  const own = blockId === null ? null : $blockTypeOf($findBlock(blockId))
  if (own !== null && own !== 'section') return offered
  const rank = ({ type }: Choice) => (type === 'point' ? 0 : type === 'section' ? 1 : 2)
  return offered.toSorted((a, b) => rank(a) - rank(b))
}
