/** A whole document into an editor. */
import { $getRoot } from 'lexical'
import type { PlanDocument } from '../../../../shared/model/plan.ts'
import { withShortLines } from '../../../../shared/plan/long-lines.ts'
import { $setDocumentFacts } from './document-states.ts'
import { $createStandIn } from './plain.ts'
import { $writeBlock } from './write.ts'

/** Replaces everything in the editor by a document. */
export function $writeDocument(document: PlanDocument): void {
  const blocks = withShortLines(document).blocks.map($writeBlock)
  $getRoot()
    .clear()
    .append(...(blocks.length > 0 ? blocks : [$createStandIn()]))
  $setDocumentFacts(document)
}
