import { $create } from 'lexical'
import type { LineOfArgument } from '../../../../../shared/model/blocks.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { LineOfArgumentNode } from './node.ts'

export const $readLineOfArgument = (node: LineOfArgumentNode): LineOfArgument => ({
  type: 'line-of-argument',
  id: $idOf(node),
  content: $readInline(node),
})

export const $writeLineOfArgument = (block: LineOfArgument): LineOfArgumentNode =>
  $create(LineOfArgumentNode).append(...$writeInline(block.content))
