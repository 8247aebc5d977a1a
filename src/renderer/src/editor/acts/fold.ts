/** Acts that fold what is read at a glance, and unfold it. */
import { FOLD_COMMAND, type Foldable } from '../core/commands.ts'
import { $activeBlock, $walkBlocks } from '../core/tree.ts'
import { $foldingAround } from '../fold/extension.ts'
import type { Act } from './act.ts'

const $isAny = () => [...$walkBlocks()].some((block) => $foldingAround(block) !== null)

const fold = (
  said: Pick<Act, 'id' | 'label' | 'detail' | 'keys'>,
  what: Foldable,
  to: 'fold' | 'unfold' | 'toggle',
): Act => ({
  ...said,
  $isEnabled: what === 'here' ? () => $foldingAround($activeBlock()) !== null : $isAny,
  run: (editor) => editor.dispatchCommand(FOLD_COMMAND, { what, to }),
})

const foldSections = fold({ id: 'fold-sections', label: 'Fold all sections' }, 'section', 'fold')

/** As the outline beside the plan calls it too. */
export const foldSectionsLabel = foldSections.label

export const foldActs: readonly Act[] = [
  fold(
    {
      id: 'fold',
      label: 'Fold or unfold',
      detail: 'The point or section with the caret',
      keys: 'Ctrl .',
    },
    'here',
    'toggle',
  ),
  fold(
    {
      id: 'fold-points',
      label: 'Fold or unfold all points',
      detail: 'To their claims',
      keys: 'Ctrl Shift .',
    },
    'point',
    'toggle',
  ),
  foldSections,
  fold({ id: 'unfold-all', label: 'Unfold all' }, 'all', 'unfold'),
]
