import { $create } from 'lexical'
import type { Paragraph } from '../../../../../shared/model/blocks.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { ParagraphNode } from './node.ts'

export const $readParagraph = (node: ParagraphNode): Paragraph => ({
  type: 'paragraph',
  id: $idOf(node),
  content: $readInline(node),
})

export const $writeParagraph = (block: Paragraph): ParagraphNode =>
  $create(ParagraphNode).append(...$writeInline(block.content))
