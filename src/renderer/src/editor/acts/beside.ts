/**
 * Acts on blocks from a list beside the plan, where the keyboard stays. Chromium gives the focus to editable text
 * in which a selection is set: none is set there.
 */
import {
  $addUpdateTag,
  type LexicalCommand,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical'
import type { AnyBlock } from '../../../../shared/model/blocks.ts'
import type { Id } from '../../../../shared/model/ids.ts'
import { $mayMove, $placeTold, $wouldMove } from '../blocks/move.ts'
import { $caretInto } from '../core/acts.ts'
import { FOLD_COMMAND, INSERT_BLOCK_COMMAND, MOVE_BLOCK_COMMAND } from '../core/commands.ts'
import { $placeAfter, $placeBefore, $placeFor } from '../core/places.ts'
import { $findBlock, type Place } from '../core/tree.ts'

/** A place as a list has it: beside one of its rows, or in what a row stands for. */
export type PlaceBeside = { row: Id; side: 'before' | 'after' | 'inside' }

/** The place among blocks that a place in a list means; null where the block may not stand, or stands already. */
export const placeBeside = (editor: LexicalEditor, id: Id, to: PlaceBeside): Place | null =>
  editor.getEditorState().read(
    () => {
      const block = $findBlock(id)
      const row = $findBlock(to.row)
      if (!block || !row) return null
      const $place = {
        before: () => $placeBefore(row),
        after: () => $placeAfter(row),
        inside: () => $placeTold([block], { into: to.row }),
      }[to.side]
      const place = $place()
      return place && $mayMove(block, place) && $wouldMove(block, place) ? place : null
    },
    { editor },
  )

/** Sends a command at once, and leaves the keyboard where it is. */
export function sendBeside<Payload>(
  editor: LexicalEditor,
  command: LexicalCommand<Payload>,
  payload: Payload,
): void {
  editor.update(
    () => {
      $addUpdateTag(SKIP_DOM_SELECTION_TAG)
      editor.dispatchCommand(command, payload)
    },
    { discrete: true },
  )
}

/** Moves a block one step, or to a place, as one step of undo. The caret goes along, the keyboard does not. */
export const moveBeside = (editor: LexicalEditor, id: Id, to: 'up' | 'down' | Place): void =>
  sendBeside(editor, MOVE_BLOCK_COMMAND, { ids: [id], to })

/** Folds blocks or unfolds them. */
export const foldBeside = (editor: LexicalEditor, ids: readonly Id[], isFolded: boolean): void =>
  sendBeside(editor, FOLD_COMMAND, { what: ids, to: isFolded ? 'fold' : 'unfold' })

/** Selects a block, with the caret at the end of its first line, and leaves the keyboard where it is. */
export const selectBeside = (editor: LexicalEditor, id: Id): void =>
  editor.update(
    () => {
      const block = $findBlock(id)
      if (!block) return
      $addUpdateTag(SKIP_DOM_SELECTION_TAG)
      $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG)
      $caretInto(block)
    },
    { discrete: true },
  )

/** Puts a block where it belongs, asked from another: a counter into a point, a point behind one. It is selected. */
export const insertBeside = (editor: LexicalEditor, block: AnyBlock, from: Id | null): void =>
  editor.update(
    () => {
      $addUpdateTag(SKIP_DOM_SELECTION_TAG)
      const at = $placeFor(block.type, from === null ? null : $findBlock(from))
      editor.dispatchCommand(INSERT_BLOCK_COMMAND, { block, at })
    },
    { discrete: true },
  )
