import { $create } from 'lexical'
import type { Evidence } from '../../../../../shared/model/blocks.ts'
import { $idOf } from '../../core/states.ts'
import { $readInline, $readWords, $writeInline, plain } from '../../inline/runs.ts'
import { CommentNode, EvidenceNode, WordsNode } from './node.ts'

export function $readEvidence(node: EvidenceNode): Evidence {
  const words = node.getWords()
  const comment = node.getComment()
  const snippetId = node.getSnippetId()
  const taken = node.getTaken()
  const citation = node.getCitation()
  return {
    type: 'evidence',
    id: $idOf(node),
    ...(snippetId !== undefined && { snippetId }),
    words: words ? $readWords(words) : '',
    ...(taken !== undefined && { taken }),
    use: node.getUse(),
    ...(citation !== undefined && { citation }),
    comment: comment ? $readInline(comment) : [],
  }
}

export function $writeEvidence(block: Evidence): EvidenceNode {
  const node = $create(EvidenceNode).setUse(block.use)
  if (block.snippetId !== undefined) node.setSnippetId(block.snippetId)
  if (block.taken !== undefined) node.setTaken(block.taken)
  if (block.citation !== undefined) node.setCitation(block.citation)
  node.append($create(WordsNode).append(...$writeInline(plain(block.words))))
  if (block.comment.length > 0)
    node.append($create(CommentNode).append(...$writeInline(block.comment)))
  return node
}
