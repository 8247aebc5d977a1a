/** Lexical state → document. */
import { $getRoot, type ElementNode, type NodeKey } from 'lexical'
import type {
  AnyBlock,
  FreePart,
  InnerBlock,
  Part,
  SectionBlock,
} from '../../../../shared/model/blocks.ts'
import { type PlanDocument, planDocumentVersion } from '../../../../shared/model/plan.ts'
import { $readAnalysis } from '../kinds/analysis/codec.ts'
import { AnalysisNode } from '../kinds/analysis/node.ts'
import { $readCounter } from '../kinds/counter/codec.ts'
import { CounterNode } from '../kinds/counter/node.ts'
import { $readEvidence } from '../kinds/evidence/codec.ts'
import { EvidenceNode } from '../kinds/evidence/node.ts'
import { $readJudgement } from '../kinds/judgement/codec.ts'
import { JudgementNode } from '../kinds/judgement/node.ts'
import { $readLineOfArgument } from '../kinds/line-of-argument/codec.ts'
import { LineOfArgumentNode } from '../kinds/line-of-argument/node.ts'
import { $readLink } from '../kinds/link/codec.ts'
import { PlanLinkNode } from '../kinds/link/node.ts'
import { $readList } from '../kinds/list/codec.ts'
import { ListNode } from '../kinds/list/node.ts'
import { $readParagraph } from '../kinds/paragraph/codec.ts'
import { ParagraphNode } from '../kinds/paragraph/node.ts'
import { $readPoint } from '../kinds/point/codec.ts'
import { PointNode } from '../kinds/point/node.ts'
import { $readSection } from '../kinds/section/codec.ts'
import { SectionNode } from '../kinds/section/node.ts'
import { $budgetOf, $dismissedOf } from './document-states.ts'
import type { PlanNode } from './nodes.ts'
import { $blocksIn } from './tree.ts'

/** Blocks already read, by node key, so that a keystroke re-reads one block and not the plan. */
export type BlockCache = Map<NodeKey, AnyBlock>

const isFreePart = (block: AnyBlock): block is FreePart =>
  ['evidence', 'analysis', 'paragraph', 'list'].includes(block.type)

const isPart = (block: AnyBlock): block is Part =>
  block.type === 'counter' || block.type === 'link' || isFreePart(block)

const isInnerBlock = (block: AnyBlock): block is InnerBlock =>
  block.type === 'point' || isFreePart(block)

const isSectionBlock = (block: AnyBlock): block is SectionBlock =>
  (block.type === 'section' && block.blocks.every(isInnerBlock)) || isInnerBlock(block)

const $readAll = (container: ElementNode, cache: BlockCache): AnyBlock[] =>
  $blocksIn(container).map((child) => $readBlock(child, cache))

function $readFresh(node: PlanNode, cache: BlockCache): AnyBlock {
  if (node instanceof SectionNode)
    return $readSection(node, $readAll(node, cache).filter(isSectionBlock))
  if (node instanceof PointNode) return $readPoint(node, $readAll(node, cache).filter(isPart))
  if (node instanceof JudgementNode)
    return $readJudgement(node, $readAll(node, cache).filter(isFreePart))
  if (node instanceof CounterNode)
    return $readCounter(node, $readAll(node, cache).filter(isFreePart))
  if (node instanceof EvidenceNode) return $readEvidence(node)
  if (node instanceof AnalysisNode) return $readAnalysis(node)
  if (node instanceof LineOfArgumentNode) return $readLineOfArgument(node)
  if (node instanceof ParagraphNode) return $readParagraph(node)
  if (node instanceof PlanLinkNode) return $readLink(node)
  if (node instanceof ListNode) return $readList(node)
  throw new Error(`a ${node.getType()} node is no block of a plan`)
}

/** The block a node stands for, with everything in it. */
export function $readBlock(node: PlanNode, cache: BlockCache = new Map()): AnyBlock {
  const known = cache.get(node.getKey())
  if (known) return known
  const block = $readFresh(node, cache)
  cache.set(node.getKey(), block)
  return block
}

/** The whole document. Call inside a read of the editor's state. */
export function $readDocument(cache: BlockCache = new Map()): PlanDocument {
  const blocks: PlanDocument['blocks'] = []
  for (const node of $blocksIn($getRoot())) {
    if (node instanceof ParagraphNode && node.isStandIn()) continue
    const block = $readBlock(node, cache)
    if (block.type !== 'counter' && block.type !== 'link') blocks.push(block)
  }
  const budget = $budgetOf()
  const dismissed = $dismissedOf()
  return {
    version: planDocumentVersion,
    blocks,
    ...(budget && { budget }),
    ...(dismissed && { dismissed }),
  }
}
