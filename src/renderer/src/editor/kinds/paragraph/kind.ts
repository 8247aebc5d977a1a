import { $create } from 'lexical'
import type { Paragraph } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import type { BlockKind } from '../../core/kind.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { ParagraphExtension } from './extension.ts'
import { ParagraphNode } from './node.ts'

const blank = (): Paragraph => ({ type: 'paragraph', id: newId(), content: [] })

export const paragraphKind: BlockKind<Paragraph, ParagraphNode> = {
  type: 'paragraph',
  extension: ParagraphExtension,
  standsInPlan: true,
  isFree: true,
  isPlain: true,
  $read: (node) => ({ type: 'paragraph', id: $idOf(node), content: $readInline(node) }),
  $write: ({ content }) => $create(ParagraphNode).append(...$writeInline(content)),
  blank,
  choices: [
    { id: 'paragraph', label: 'Paragraph', detail: 'Free words', sign: 'paragraph', blank },
  ],
}
