import { $create, $getRoot } from 'lexical'
import type { Criterion } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import type { BlockKind } from '../../core/kind.ts'
import { $blockTypeOf } from '../../core/nodes.ts'
import { $placeAfter, $placeBefore, endOf } from '../../core/places.ts'
import { $idOf } from '../../core/states.ts'
import { $blocksIn } from '../../core/tree.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { CriterionExtension } from './extension.ts'
import { $enterFromCriterion } from './keys.ts'
import { CriterionNode } from './node.ts'

const blank = (): Criterion => ({ type: 'criterion', id: newId(), content: [] })

/** Behind the one it is asked from; else behind the line of argument and the criteria that follow it. */
function $place(from: Parameters<typeof $blockTypeOf>[0]) {
  if (from instanceof CriterionNode) return $placeAfter(from)
  const blocks = $blocksIn($getRoot())
  const line = blocks.findIndex((block) => $blockTypeOf(block) === 'line-of-argument')
  const first = blocks.slice(line + 1).find((block) => $blockTypeOf(block) !== 'criterion')
  return first ? $placeBefore(first) : endOf(null)
}

export const criterionKind: BlockKind<Criterion, CriterionNode> = {
  type: 'criterion',
  extension: CriterionExtension,
  standsInPlan: true,
  isBegunByEnter: true,
  $read: (node) => ({ type: 'criterion', id: $idOf(node), content: $readInline(node) }),
  $write: ({ content }) => $create(CriterionNode).append(...$writeInline(content)),
  blank,
  choices: [
    {
      id: 'criterion',
      label: 'Criterion',
      detail: 'Something you judge by, and come back to',
      sign: 'criterion',
      blank,
      $place,
    },
  ],
  $enter(line, selection) {
    $enterFromCriterion(line, selection)
    return true
  },
}
