import { $create } from 'lexical'
import type { Analysis } from '../../../../../shared/model/blocks.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { AnalysisNode } from './node.ts'

export const $readAnalysis = (node: AnalysisNode): Analysis => ({
  type: 'analysis',
  id: $idOf(node),
  content: $readInline(node),
})

export const $writeAnalysis = (block: Analysis): AnalysisNode =>
  $create(AnalysisNode).append(...$writeInline(block.content))
