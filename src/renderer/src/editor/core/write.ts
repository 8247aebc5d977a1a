/** Document → Lexical state. */
import { $getRoot, $setState } from 'lexical'
import type { AnyBlock } from '../../../../shared/model/blocks.ts'
import type { PlanDocument } from '../../../../shared/model/plan.ts'
import { withShortLines } from '../../../../shared/plan/long-lines.ts'
import { $writeAnalysis } from '../kinds/analysis/codec.ts'
import { $writeCounter } from '../kinds/counter/codec.ts'
import { $writeEvidence } from '../kinds/evidence/codec.ts'
import { $writeJudgement } from '../kinds/judgement/codec.ts'
import { $writeLineOfArgument } from '../kinds/line-of-argument/codec.ts'
import { $writeLink } from '../kinds/link/codec.ts'
import { $writeList } from '../kinds/list/codec.ts'
import { $writeParagraph } from '../kinds/paragraph/codec.ts'
import { $createStandIn } from '../kinds/paragraph/node.ts'
import { $writePoint } from '../kinds/point/codec.ts'
import { $writeSection } from '../kinds/section/codec.ts'
import { $setBudget, $setDismissed } from './document-states.ts'
import type { PlanNode } from './nodes.ts'
import { idState } from './states.ts'

function $writeFresh(block: AnyBlock): PlanNode {
  switch (block.type) {
    case 'section':
      return $writeSection(block, block.blocks.map($writeBlock))
    case 'point':
      return $writePoint(block, block.body.map($writeBlock))
    case 'judgement':
      return $writeJudgement(block, block.body.map($writeBlock))
    case 'counter':
      return $writeCounter(block, block.body.map($writeBlock))
    case 'link':
      return $writeLink(block)
    case 'list':
      return $writeList(block)
    case 'evidence':
      return $writeEvidence(block)
    case 'analysis':
      return $writeAnalysis(block)
    case 'line-of-argument':
      return $writeLineOfArgument(block)
    case 'paragraph':
      return $writeParagraph(block)
  }
}

/** A fresh node for a block and everything in it, ids kept. Not yet attached. */
export function $writeBlock(block: AnyBlock): PlanNode {
  const node = $writeFresh(block)
  $setState(node, idState, block.id)
  return node
}

/** Replaces everything in the editor by a document. */
export function $writeDocument(document: PlanDocument): void {
  const blocks = withShortLines(document).blocks.map($writeBlock)
  $getRoot()
    .clear()
    .append(...(blocks.length > 0 ? blocks : [$createStandIn()]))
  $setBudget(document.budget)
  $setDismissed(document.dismissed)
}
