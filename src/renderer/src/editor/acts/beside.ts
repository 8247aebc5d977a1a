/**
 * Acts on blocks from a list beside the plan, where the keyboard stays. Chromium gives the focus to editable text
 * in which a selection is set: none is set there.
 */
import { $addUpdateTag, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import { $mayMove, $placeTold, $wouldMove } from '../blocks/move.ts'
import { MOVE_BLOCK_COMMAND } from '../core/commands.ts'
import { $placeAfter, $placeBefore } from '../core/places.ts'
import { $findBlock, type Place } from '../core/tree.ts'
import { setFolded } from '../fold/extension.ts'

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

/** Moves a block one step, or to a place, as one step of undo. The caret goes along, the keyboard does not. */
export function moveBeside(editor: LexicalEditor, id: Id, to: 'up' | 'down' | Place): void {
  editor.update(
    () => {
      $addUpdateTag(SKIP_DOM_SELECTION_TAG)
      editor.dispatchCommand(MOVE_BLOCK_COMMAND, { ids: [id], to })
    },
    { discrete: true },
  )
}

/** Folds blocks or unfolds them. */
export function foldBeside(editor: LexicalEditor, ids: readonly Id[], isFolded: boolean): void {
  editor.update(
    () => {
      $addUpdateTag(SKIP_DOM_SELECTION_TAG)
      setFolded(editor, ids, isFolded)
    },
    { discrete: true },
  )
}
