/** Acts on a piece of evidence, and what its menu leads on to. */
import { evidenceUses } from '../../../../shared/model/blocks.ts'
import type { Id } from '../../../../shared/model/ids.ts'
import { otherUse } from '../../../../shared/plan/evidence-use.ts'
import { $togetherWith } from '../blocks/chosen.ts'
import { ADD_COMMENT_COMMAND, SET_USE_COMMAND } from '../core/commands.ts'
import type { PlanNode } from '../core/nodes.ts'
import { $idOf } from '../core/states.ts'
import { $findBlock } from '../core/tree.ts'
import { EvidenceNode, useLooks } from '../kinds/index.ts'
import { type Act, atCaret, type BlockAct, type BlockAsk, readBlock } from './act.ts'

const $useOf = (block: PlanNode) => (block instanceof EvidenceNode ? block.getUse() : null)
const $isEvidence = (block: PlanNode): boolean => block instanceof EvidenceNode

/** The evidence among the blocks that are selected together with one. */
export function $evidenceTogether(id: Id): Id[] {
  const block = $findBlock(id)
  return (block ? $togetherWith(block) : []).filter((one) => one instanceof EvidenceNode).map($idOf)
}

export const citeEvidence: BlockAsk = {
  id: 'cite',
  label: 'Cite …',
  isFor: ({ type }) => type === 'evidence',
  asks: 'cite',
}
export const showSnippet: BlockAsk = {
  id: 'open',
  label: 'Show in the library',
  isFor: ({ snippetId }) => snippetId !== undefined,
  asks: 'snippet',
}
export const showUses: BlockAsk = {
  id: 'uses',
  label: 'Where else is this used …',
  isFor: ({ snippetId }) => snippetId !== undefined,
  asks: 'uses',
}

const uses: readonly Act[] = evidenceUses.map((use) =>
  atCaret({
    id: `use-${use}`,
    label: `Use as ${use}`,
    detail: useLooks[use].detail,
    sign: use,
    $isEnabled: $isEvidence,
    $isOn: (block) => $useOf(block) === use,
    run: (editor, id) => editor.dispatchCommand(SET_USE_COMMAND, { id, use }),
  }),
)

const otherWay: Act = atCaret({
  id: 'use-other',
  label: 'Quotation or paraphrase',
  detail: 'From the one to the other',
  keys: 'Ctrl Shift 9',
  inSheet: 'Evidence as a quotation or a paraphrase',
  $isEnabled: $isEvidence,
  run: (editor, id) => {
    const use = readBlock(editor, id, $useOf)
    if (use) editor.dispatchCommand(SET_USE_COMMAND, { id, use: otherUse(use) })
  },
})

export const comment: BlockAct = {
  id: 'comment',
  label: 'Comment on this evidence',
  inMenu: ({ hasComment }) => (hasComment ? 'Go to the comment' : 'Add a comment'),
  isFor: ({ type }) => type === 'evidence',
  $isEnabled: $isEvidence,
  run: (editor, id) => editor.dispatchCommand(ADD_COMMENT_COMMAND, { id }),
}

export const evidenceActs: readonly Act[] = [...uses, otherWay, atCaret(comment)]
