/** Lexical state → document. */
import { $getRoot, type ElementNode, type NodeKey } from 'lexical'
import {
  type AnyBlock,
  type Part,
  type PlanDocument,
  planDocumentVersion,
  type SectionBlock,
} from '../../../../shared/model/plan.ts'
import { $readAnalysis } from '../analysis/codec.ts'
import { AnalysisNode } from '../analysis/node.ts'
import type { PlanNode } from '../core/nodes.ts'
import { $blocksIn } from '../core/tree.ts'
import { $readEvidence } from '../evidence/codec.ts'
import { EvidenceNode } from '../evidence/node.ts'
import { $readJudgement } from '../judgement/codec.ts'
import { JudgementNode } from '../judgement/node.ts'
import { $readLineOfArgument } from '../line-of-argument/codec.ts'
import { LineOfArgumentNode } from '../line-of-argument/node.ts'
import { $readParagraph } from '../paragraph/codec.ts'
import { ParagraphNode } from '../paragraph/node.ts'
import { $readPoint } from '../point/codec.ts'
import { PointNode } from '../point/node.ts'
import { $readSection } from '../section/codec.ts'
import { SectionNode } from '../section/node.ts'

/** Blocks already read, by node key, so that a keystroke re-reads one block and not the plan. */
export type BlockCache = Map<NodeKey, AnyBlock>

const isPart = (block: AnyBlock): block is Part =>
  block.type === 'evidence' || block.type === 'analysis' || block.type === 'paragraph'

const isSectionBlock = (block: AnyBlock): block is SectionBlock =>
  block.type === 'point' || isPart(block)

const $readAll = (container: ElementNode, cache: BlockCache): AnyBlock[] =>
  $blocksIn(container).map((child) => $readBlock(child, cache))

function $readFresh(node: PlanNode, cache: BlockCache): AnyBlock {
  if (node instanceof SectionNode)
    return $readSection(node, $readAll(node, cache).filter(isSectionBlock))
  if (node instanceof PointNode) return $readPoint(node, $readAll(node, cache).filter(isPart))
  if (node instanceof JudgementNode)
    return $readJudgement(node, $readAll(node, cache).filter(isPart))
  if (node instanceof EvidenceNode) return $readEvidence(node)
  if (node instanceof AnalysisNode) return $readAnalysis(node)
  if (node instanceof LineOfArgumentNode) return $readLineOfArgument(node)
  if (node instanceof ParagraphNode) return $readParagraph(node)
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
  const blocks = $blocksIn($getRoot()).filter(
    (node) => !(node instanceof ParagraphNode && node.isStandIn()),
  )
  return {
    version: planDocumentVersion,
    blocks: blocks.map((node) => $readBlock(node, cache)),
  }
}
