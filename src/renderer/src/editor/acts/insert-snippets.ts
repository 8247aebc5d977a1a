/** Puts snippets of the library into the plan, where a person has chosen a block for them. */
import { $addUpdateTag, type LexicalEditor, SKIP_DOM_SELECTION_TAG } from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import type { DraggedSnippet } from '../../../../shared/plan/drag.ts'
import { INSERT_EVIDENCE_COMMAND } from '../core/commands.ts'
import { $placeFor } from '../core/places.ts'
import { $targets, type Target } from '../core/targets.ts'
import { $findBlock } from '../core/tree.ts'

/** The blocks evidence can be put into, in document order. */
export const targetsIn = (editor: LexicalEditor): Target[] =>
  editor.getEditorState().read($targets, { editor })

/** Puts snippets in as evidence: into a block that holds it, else by the block; by the caret if `null`. */
export function insertSnippets(
  editor: LexicalEditor,
  snippets: readonly DraggedSnippet[],
  blockId: Id | null,
): void {
  editor.update(
    () => {
      const at = $placeIn(blockId)
      if (at) editor.dispatchCommand(INSERT_EVIDENCE_COMMAND, { snippets, at })
    },
    { discrete: true },
  )
}

/** Puts snippets in from something that shows the plan beside its text; the keyboard stays where it is. */
export const insertSnippetsBeside = (
  editor: LexicalEditor,
  snippets: readonly DraggedSnippet[],
  blockId: Id,
): void =>
  editor.update(
    () => {
      $addUpdateTag(SKIP_DOM_SELECTION_TAG)
      const at = $placeIn(blockId)
      if (at) editor.dispatchCommand(INSERT_EVIDENCE_COMMAND, { snippets, at })
    },
    { discrete: true },
  )

function $placeIn(id: Id | null) {
  if (id === null) return $placeFor('evidence')
  const block = $findBlock(id)
  return block && $placeFor('evidence', block)
}
