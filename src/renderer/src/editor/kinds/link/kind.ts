import { $create } from 'lexical'
import type { Link } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import type { BlockKind } from '../../core/kind.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { PlanLinkExtension } from './extension.ts'
import { PlanLinkNode } from './node.ts'

const blank = (): Link => ({ type: 'link', id: newId(), content: [] })

export const linkKind: BlockKind<Link, PlanLinkNode> = {
  type: 'link',
  extension: PlanLinkExtension,
  standsInPlan: false,
  isFree: true,
  followsEvidence: true,
  $read: (node) => ({ type: 'link', id: $idOf(node), content: $readInline(node) }),
  $write: ({ content }) => $create(PlanLinkNode).append(...$writeInline(content)),
  blank,
  choices: [
    {
      id: 'link',
      label: 'Link',
      detail: 'Ties the point back to the question',
      sign: 'link',
      blank,
    },
  ],
}
