import { $create } from 'lexical'
import type { Analysis } from '../../../../shared/model/blocks.ts'
import { $readInline, $writeInline } from '../codec/inline.ts'
import { $idOf } from '../core/states.ts'
import { AnalysisNode } from './node.ts'

export const $readAnalysis = (node: AnalysisNode): Analysis => ({
  type: 'analysis',
  id: $idOf(node),
  content: $readInline(node),
})

export const $writeAnalysis = (block: Analysis): AnalysisNode =>
  $create(AnalysisNode).append(...$writeInline(block.content))
