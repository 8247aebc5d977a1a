/** Puts new blocks into the plan. */
import { COMMAND_PRIORITY_EDITOR, type LexicalEditor, mergeRegister } from 'lexical'
import type { AnyBlock } from '../../../../shared/model/blocks.ts'
import { newId } from '../../../../shared/model/ids.ts'
import { $asOneStep, $caretInto } from '../core/acts.ts'
import {
  INSERT_ANALYSIS_COMMAND,
  INSERT_COUNTER_COMMAND,
  INSERT_JUDGEMENT_COMMAND,
  INSERT_LINE_OF_ARGUMENT_COMMAND,
  INSERT_LINK_COMMAND,
  INSERT_LIST_COMMAND,
  INSERT_PARAGRAPH_BLOCK_COMMAND,
  INSERT_POINT_COMMAND,
  INSERT_SECTION_COMMAND,
} from '../core/commands.ts'
import { $placeFor, $putAt, type Place } from '../core/places.ts'
import { $writeBlock } from '../core/write.ts'

/** Puts a block where asked, or where it belongs, and the caret into it. */
function $insert(block: AnyBlock, at: Place | undefined): boolean {
  const node = $writeBlock(block)
  if (!$putAt(at ?? $placeFor(block.type), [node])) return false
  $asOneStep()
  $caretInto(node)
  return true
}

export function registerInsert(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      INSERT_LINE_OF_ARGUMENT_COMMAND,
      ({ at }) => $insert({ type: 'line-of-argument', id: newId(), content: [] }, at),
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      INSERT_SECTION_COMMAND,
      ({ at }) => $insert({ type: 'section', id: newId(), title: [], blocks: [] }, at),
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      INSERT_POINT_COMMAND,
      ({ at, stance = 'supports' }) =>
        $insert({ type: 'point', id: newId(), stance, claim: [], body: [] }, at),
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      INSERT_ANALYSIS_COMMAND,
      ({ at }) => $insert({ type: 'analysis', id: newId(), content: [] }, at),
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      INSERT_PARAGRAPH_BLOCK_COMMAND,
      ({ at, content = [] }) => $insert({ type: 'paragraph', id: newId(), content }, at),
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      INSERT_COUNTER_COMMAND,
      ({ at }) => $insert({ type: 'counter', id: newId(), claim: [], body: [], reply: [] }, at),
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      INSERT_LINK_COMMAND,
      ({ at }) => $insert({ type: 'link', id: newId(), content: [] }, at),
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      INSERT_LIST_COMMAND,
      ({ at, style }) =>
        $insert({ type: 'list', id: newId(), style, items: [{ depth: 0, content: [] }] }, at),
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      INSERT_JUDGEMENT_COMMAND,
      ({ at }) => $insert({ type: 'judgement', id: newId(), body: [] }, at),
      COMMAND_PRIORITY_EDITOR,
    ),
  )
}
