import { $create, $isRootNode } from 'lexical'
import type { Section, SectionBlock } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import type { BlockKind } from '../../core/kind.ts'
import type { PlanNode } from '../../core/nodes.ts'
import { endOf } from '../../core/places.ts'
import { $idOf } from '../../core/states.ts'
import { $blockOf, type Place } from '../../core/tree.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { SectionExtension } from './extension.ts'
import { $enterFromTitle } from './keys.ts'
import { $isSectionTitle, SectionNode, SectionTitleNode } from './node.ts'

const blank = (): Section => ({ type: 'section', id: newId(), title: [], blocks: [] })

/** The end of the section of the plan itself that a block is or is in: only there can there be one inside it. */
function $endOfOuter(from: PlanNode | null): Place | null {
  for (let at = from; at; at = $blockOf(at.getParent()))
    if (at.getBlockType() === 'section' && $isRootNode(at.getParent())) return endOf($idOf(at))
  return null
}

export const sectionKind: BlockKind<Section, SectionNode> = {
  type: 'section',
  extension: SectionExtension,
  standsInPlan: true,
  holds: ['section', 'point', 'evidence', 'analysis', 'paragraph', 'list'],
  nests: true,
  folds: true,
  $read(node, blocks: SectionBlock[]) {
    const title = node.getChildren().find($isSectionTitle)
    return { type: 'section', id: $idOf(node), title: title ? $readInline(title) : [], blocks }
  },
  $write: ({ title }, blocks) =>
    $create(SectionNode).append(
      $create(SectionTitleNode).append(...$writeInline(title)),
      ...blocks,
    ),
  blank,
  rank: 1,
  choices: [
    {
      id: 'section',
      label: 'Section',
      detail: 'A theme or stage that groups points',
      sign: 'section',
      blank,
    },
    {
      id: 'inner-section',
      label: 'Section inside this one',
      detail: 'A step of its theme',
      sign: 'section',
      blank,
      $place: $endOfOuter,
    },
  ],
  $enter(line, _selection, section) {
    $enterFromTitle(section, line)
    return true
  },
}
