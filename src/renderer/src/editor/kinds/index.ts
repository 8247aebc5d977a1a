/** Every kind of block, in the order in which they are offered. A new one is put here, and nowhere else in the editor. */
import type { BlockKind } from '../core/kind.ts'
import { analysisKind } from './analysis/kind.ts'
import { counterKind } from './counter/kind.ts'
import { criterionKind } from './criterion/kind.ts'
import { evidenceKind } from './evidence/kind.ts'
import { judgementKind } from './judgement/kind.ts'
import { lineOfArgumentKind } from './line-of-argument/kind.ts'
import { linkKind } from './link/kind.ts'
import { listKind } from './list/kind.ts'
import { paragraphKind } from './paragraph/kind.ts'
import { pointKind } from './point/kind.ts'
import { sectionKind } from './section/kind.ts'

export const kinds: readonly BlockKind[] = [
  analysisKind,
  paragraphKind,
  counterKind,
  linkKind,
  listKind,
  pointKind,
  sectionKind,
  lineOfArgumentKind,
  criterionKind,
  judgementKind,
  evidenceKind,
]

// What menus, acts and the clipboard ask of one kind beyond its record.
export { $criteriaIn, type NamedCriterion } from './criterion/named.ts'
export { $readEvidence } from './evidence/codec.ts'
export type { CitationLine, CiteOf, StandOf } from './evidence/evidence-lines.ts'
export { EvidenceExtension } from './evidence/extension.ts'
export { EvidenceNode } from './evidence/node.ts'
export { useLooks } from './evidence/uses.ts'
export { $mayNest, $nestItem } from './list/items.ts'
export { $isList, $isListItem, ItemNode } from './list/node.ts'
export { PointNode } from './point/node.ts'
export { stanceLooks } from './point/stances.ts'
