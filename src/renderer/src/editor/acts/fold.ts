/** Acts that fold what is read at a glance, and unfold it. */
import type { Id } from '../../../../shared/model/ids.ts'
import { $kindOfNode } from '../core/kinds.ts'
import type { BlockType, PlanNode } from '../core/nodes.ts'
import { $idOf } from '../core/states.ts'
import { $blockOf, $walkBlocks } from '../core/tree.ts'
import { foldingOf, setFolded } from '../fold/extension.ts'
import { type Act, atCaret, readBlock } from './act.ts'

/** The nearest block that folds around another, or itself. */
function $foldingAround(block: PlanNode): PlanNode | null {
  for (let at: PlanNode | null = block; at; at = $blockOf(at.getParent()))
    if ($kindOfNode(at)?.folds) return at
  return null
}

const $allOf = (type?: BlockType): Id[] =>
  [...$walkBlocks()]
    .filter((block) => $kindOfNode(block)?.folds && (!type || block.getBlockType() === type))
    .map($idOf)

const foldHere: Act = atCaret({
  id: 'fold',
  label: 'Fold or unfold',
  detail: 'The point or section with the caret',
  keys: 'Ctrl .',
  $isEnabled: (block) => $foldingAround(block) !== null,
  run(editor, id) {
    const around = readBlock(editor, id, (block) => {
      const folding = $foldingAround(block)
      return folding && $idOf(folding)
    })
    if (around) setFolded(editor, [around], !foldingOf(editor).folded.peek().has(around))
  },
})

const foldAll = (type: BlockType, label: string): Act => ({
  id: `fold-${type}s`,
  label,
  $isEnabled: () => $allOf(type).length > 0,
  run: (editor) =>
    setFolded(
      editor,
      editor.read(() => $allOf(type)),
      true,
    ),
})

const unfoldAll: Act = {
  id: 'unfold-all',
  label: 'Unfold all',
  $isEnabled: () => $allOf().length > 0,
  run: (editor) =>
    setFolded(
      editor,
      editor.read(() => $allOf()),
      false,
    ),
}

/** One key for both ways: all points when any is open, else all unfolded. */
const foldOrUnfoldAll: Act = {
  id: 'fold-all',
  label: 'Fold or unfold all',
  detail: 'Every point, to its claim',
  keys: 'Ctrl Shift .',
  $isEnabled: () => $allOf().length > 0,
  run(editor) {
    const { folded } = foldingOf(editor)
    const points = editor.read(() => $allOf('point'))
    const isAnyOpen = points.some((id) => !folded.peek().has(id))
    if (isAnyOpen) setFolded(editor, points, true)
    else unfoldAll.run(editor)
  },
}

const foldSections = foldAll('section', 'Fold all sections')

/** As the outline beside the plan calls it too. */
export const foldSectionsLabel = foldSections.label

export const foldActs: readonly Act[] = [
  foldHere,
  foldOrUnfoldAll,
  foldAll('point', 'Fold all points'),
  foldSections,
  unfoldAll,
]
