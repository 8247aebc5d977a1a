import { $create } from 'lexical'
import type { Section, SectionBlock } from '../../../../../shared/model/blocks.ts'
import type { PlanNode } from '../../core/nodes.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { $isSectionTitle, SectionNode, SectionTitleNode } from './node.ts'

export function $readSection(node: SectionNode, blocks: SectionBlock[]): Section {
  const title = node.getChildren().find($isSectionTitle)
  return { type: 'section', id: $idOf(node), title: title ? $readInline(title) : [], blocks }
}

export const $writeSection = (block: Section, blocks: PlanNode[]): SectionNode =>
  $create(SectionNode).append(
    $create(SectionTitleNode).append(...$writeInline(block.title)),
    ...blocks,
  )
