import { $create } from 'lexical'
import type { Analysis } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import type { BlockKind } from '../../core/kind.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $writeInline } from '../../inline/runs.ts'
import { AnalysisExtension } from './extension.ts'
import { AnalysisNode } from './node.ts'

const blank = (): Analysis => ({ type: 'analysis', id: newId(), content: [] })

export const analysisKind: BlockKind<Analysis, AnalysisNode> = {
  type: 'analysis',
  extension: AnalysisExtension,
  standsInPlan: true,
  isFree: true,
  followsEvidence: true,
  $read: (node) => ({ type: 'analysis', id: $idOf(node), content: $readInline(node) }),
  $write: ({ content }) => $create(AnalysisNode).append(...$writeInline(content)),
  blank,
  choices: [
    {
      id: 'analysis',
      label: 'Analysis',
      detail: 'So what? What the evidence shows',
      sign: 'analysis',
      blank,
    },
  ],
}
