/** What Enter and Backspace do in the words of evidence and in the comment on it. */
import { $asOneStep, $caretInto, $removeBlock } from '../../core/acts.ts'
import { $isText } from '../../core/items.ts'
import { $isBlock, type LineNode } from '../../core/nodes.ts'
import { $writeBlank } from '../../core/write.ts'
import { $isComment, EvidenceNode } from './node.ts'

/** From evidence to the line behind it, made as analysis if there is none. */
export function $enterFromEvidence(evidence: EvidenceNode, line: LineNode): void {
  if ($isComment(line) && line.isEmpty()) {
    $asOneStep()
    line.remove()
  }
  $goOnBehind(evidence)
}

/** The same behind the last of the pieces that stand together. */
export function $analyse(evidence: EvidenceNode): void {
  let last = evidence
  for (let next = last.getNextSibling(); next instanceof EvidenceNode; next = last.getNextSibling())
    last = next
  $goOnBehind(last)
}

function $goOnBehind(evidence: EvidenceNode): void {
  const next = evidence.getNextSibling()
  if (next && $isBlock(next) && $isText(next)) {
    $caretInto(next)
    return
  }
  $asOneStep()
  const analysis = $writeBlank('analysis')
  evidence.insertAfter(analysis)
  $caretInto(analysis)
}

/** An empty comment goes; where the words are empty, the evidence goes, unless a comment is written on it. */
export function $backspaceInEvidence(line: LineNode, evidence: EvidenceNode): boolean {
  if (!line.isEmpty()) return false
  if ($isComment(line)) {
    $asOneStep()
    line.remove()
    evidence.getFirstChild()?.selectEnd()
  } else if (evidence.getComment()?.isEmpty() ?? true) {
    $asOneStep()
    $removeBlock(evidence)
  }
  return true
}
