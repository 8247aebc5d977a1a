/** What every act on blocks shares: one step of undo, a caret to go on from, a word to who listens. */
import { signal } from '@lexical/extension'
import {
  $addUpdateTag,
  $isElementNode,
  $isTextNode,
  defineExtension,
  HISTORY_PUSH_TAG,
  type LexicalNode,
} from 'lexical'
import { $firstStop, $lastStop } from './tree.ts'

/** Makes the running update a step of undo of its own. */
export const $asOneStep = (): void => $addUpdateTag(HISTORY_PUSH_TAG)

/** Puts the caret at the end of the first line of a node, where a new block is filled in. */
export function $caretInto(node: LexicalNode): void {
  $firstStop(node)?.selectEnd()
}

/** Puts the caret at the end of the last line of a node. */
export function $caretToEnd(node: LexicalNode): void {
  const stop = $lastStop(node)
  if (stop) stop.selectEnd()
  else if ($isElementNode(node) || $isTextNode(node)) node.selectEnd()
}

/** Says what an act did, for those who cannot see it: the newest sentence, read by a live region. */
export const NarratorExtension = defineExtension({
  name: 'linchpin/narrator',
  build: () => ({ said: signal('') }),
})
