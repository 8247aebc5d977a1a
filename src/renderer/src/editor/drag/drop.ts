/** Puts in what was dropped. */

import { $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical'
import type { AnyBlock } from '../../../../shared/model/blocks.ts'
import { readDraggedSnippets, snippetDragType } from '../../../../shared/plan/drag.ts'
import { counted } from '../../../../shared/text/counted.ts'
import { type Notice, readPasted } from '../clipboard/extension.ts'
import { blocksOfLines } from '../clipboard/lines.ts'
import { $pasteLines } from '../clipboard/paste.ts'
import { $fillSingles } from '../clipboard/singles.ts'
import { $asOneStep, $caretToEnd } from '../core/acts.ts'
import { INSERT_EVIDENCE_COMMAND, MOVE_BLOCK_COMMAND } from '../core/commands.ts'
import { $nameOf } from '../core/names.ts'
import { $putAt } from '../core/places.ts'
import { $isBlankPlain } from '../core/plain.ts'
import { $idOf } from '../core/states.ts'
import type { Place } from '../core/tree.ts'
import { $blockOf } from '../core/tree.ts'
import { $writeBlock } from '../core/write.ts'
import type { Landing } from './landing.ts'
import type { Load } from './load.ts'

export type Says = { notice: Notice; said: (sentence: string) => void }

/** Puts a load where it was shown to land, as one step of undo. What cannot be read leaves all as it was. */
export function $drop(
  editor: LexicalEditor,
  load: Load,
  landing: Landing,
  data: DataTransfer,
  says: Says,
): void {
  if ('into' in landing) {
    $fill(landing.into, data, load, says)
    return
  }
  const { place } = landing
  if ($put(editor, load, place, data, says) && landing.instead !== undefined)
    $giveWay(landing.instead)
}

/** An empty paragraph that something came in the place of. */
function $giveWay(key: NodeKey): void {
  const line = $getNodeByKey(key)
  if ($isBlankPlain(line)) line.remove()
}

function $put(
  editor: LexicalEditor,
  load: Load,
  place: Place,
  data: DataTransfer,
  says: Says,
): boolean {
  if (load.from === 'plan')
    return editor.dispatchCommand(MOVE_BLOCK_COMMAND, { ids: load.blocks.map($idOf), to: place })
  if (load.from === 'library') {
    const snippets = readDraggedSnippets(data.getData(snippetDragType))
    return editor.dispatchCommand(INSERT_EVIDENCE_COMMAND, { snippets, at: place })
  }
  const pasted = readPasted(data, says.notice)
  if (!pasted) return false
  const isCopy = load.from === 'other-plan' && pasted.blocks.length > 0
  const blocks: AnyBlock[] = isCopy ? pasted.blocks : blocksOfLines(pasted.lines)
  const nodes = blocks.map($writeBlock)
  const last = nodes.at(-1)
  if (!last) {
    says.notice('There are no words in what was dropped.')
    return false
  }
  if (!$putAt(place, nodes)) return false
  $asOneStep()
  $caretToEnd(last)
  const what = isCopy ? `${counted(nodes.length, 'block')} copied` : 'Words put'
  says.said(`${what} into ${$nameOf(place.parent)}.`)
  return true
}

/** Fills an empty line with words, or the plan's own line of argument or judgement with another's. */
function $fill(key: NodeKey, data: DataTransfer, load: Load, says: Says): void {
  const node = $getNodeByKey(key)
  const pasted = $isElementNode(node) ? readPasted(data, says.notice) : null
  if (!$isElementNode(node) || !pasted) return
  if (load.from === 'other-plan') {
    const { filled } = $fillSingles(pasted.blocks)
    if (!filled) return
    $asOneStep()
    $caretToEnd(filled)
    says.said(`Copied into ${$nameOf($idOf(filled))}.`)
    return
  }
  if (pasted.lines.length === 0) {
    says.notice('There are no words in what was dropped.')
    return
  }
  $asOneStep()
  const block = $blockOf(node)
  node.selectEnd()
  $pasteLines(pasted.lines)
  says.said(`Words put into ${$nameOf(block && $idOf(block))}.`)
}
