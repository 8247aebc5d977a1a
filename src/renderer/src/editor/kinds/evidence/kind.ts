import type { Evidence } from '../../../../../shared/model/blocks.ts'
import { newId } from '../../../../../shared/model/ids.ts'
import type { BlockKind } from '../../core/kind.ts'
import { $readEvidence, $writeEvidence } from './codec.ts'
import { EvidenceExtension } from './extension.ts'
import { $backspaceInEvidence, $enterFromEvidence } from './keys.ts'
import type { EvidenceNode } from './node.ts'

/** It comes from the library, and by drag and paste: nobody begins a piece of evidence with nothing in it. */
export const evidenceKind: BlockKind<Evidence, EvidenceNode> = {
  type: 'evidence',
  extension: EvidenceExtension,
  standsInPlan: true,
  isEvidence: true,
  isOneText: true,
  $read: $readEvidence,
  $write: $writeEvidence,
  blank: () => ({ type: 'evidence', id: newId(), words: '', use: 'quotation', comment: [] }),
  $enter(line, _selection, evidence) {
    $enterFromEvidence(evidence, line)
    return true
  },
  $backspace: $backspaceInEvidence,
}
