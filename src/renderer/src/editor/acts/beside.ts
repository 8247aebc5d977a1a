/**
 * Acts on blocks from a list beside the plan, where the keyboard stays. Chromium gives the focus to editable text
 * in which a selection is set: none is set there.
 */
import {
  $addUpdateTag,
  type LexicalCommand,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import { $mayMove, $placeTold, $wouldMove } from '../blocks/move.ts'
import { FOLD_COMMAND, MOVE_BLOCK_COMMAND } from '../core/commands.ts'
import { $placeAfter, $placeBefore } from '../core/places.ts'
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
function sendBeside<Payload>(
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
