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
import type { PlanNode } from './nodes.ts'
import { $firstStop, $lastStop, $stopAfter, $stopBefore } from './tree.ts'

/** Makes the running update a step of undo of its own. */
export const $asOneStep = (): void => $addUpdateTag(HISTORY_PUSH_TAG)

/**
 * Puts the caret at the end of the first line of a node, where a new block is filled in. What is written there
 * does not go on in the bold or italic of the block before.
 */
export function $caretInto(node: LexicalNode): void {
  const stop = $firstStop(node)
  const caret = stop?.selectEnd()
  if (caret && stop?.isEmpty()) caret.format = 0
}

/** Puts the caret at the end of the last line of a node. */
export function $caretToEnd(node: LexicalNode): void {
  const stop = $lastStop(node)
  if (stop) stop.selectEnd()
  else if ($isElementNode(node) || $isTextNode(node)) node.selectEnd()
}

/** Removes a block; the caret goes to the nearest line before it, or after it. */
export function $removeBlock(block: PlanNode): void {
  const before = $stopBefore(block)
  const after = $stopAfter(block)
  block.remove()
  if (before) before.selectEnd()
  else after?.selectStart()
}

/** Says what an act did, for those who cannot see it: the newest sentence, read by a live region. */
export const NarratorExtension = defineExtension({
  name: 'linchpin/narrator',
  build: () => ({ said: signal('') }),
})

/**
 * Keeps every act a step of its own. Lexical's history joins an update to the step before it when
 * the only leaf it touched reads as before, even if blocks around it came or went and the update is
 * tagged to be pushed; a second leaf in the list of touched ones, which no node has, tells it apart.
 * Registered before the history, whose listener reads the same list.
 */
export const StepsExtension = defineExtension({
  name: 'linchpin/steps',
  register: (editor) =>
    editor.registerUpdateListener(({ tags, dirtyLeaves }) => {
      if (tags.has(HISTORY_PUSH_TAG) && dirtyLeaves.size === 1) dirtyLeaves.add('step')
    }),
})
