/** What the sheet of keys says of the editor: the keys of its acts, and those that typing answers. */
import { actionIds, type ToldKeys } from '../../../../shared/actions/index.ts'
import { withoutEllipsis } from '../../../../shared/actions/labels.ts'
import type { Act } from './act.ts'
import { acts } from './list.ts'

/** Opens the menu of blocks where nothing is written yet. */
export const slash = '/'

const typing: readonly ToldKeys[] = [
  { says: 'Add a block, in an empty line', keys: [slash], sheet: 'Writing' },
  { says: 'On to the next block, or out of an empty one', keys: ['Enter'], sheet: 'Writing' },
  { says: 'New line in the block', keys: ['Shift Enter'], sheet: 'Writing' },
  { says: 'Select the line, the block, the plan', keys: ['Ctrl A'], sheet: 'Writing' },
  { says: 'From the words to the block’s handle, and back', keys: ['Esc'], sheet: 'The window' },
]

const saysOf = ({ label, inSheet = withoutEllipsis(label) }: Act): string => inSheet
const keysOf = ({ typedKeys, keys }: Act): string[] =>
  [typedKeys, keys].filter((one) => one !== undefined)

// What the menu bar has as well is told with its actions.
const windows: ReadonlySet<string> = new Set(actionIds)
const keyed = acts.filter(({ id, keys }) => keys !== undefined && !windows.has(id))

export const editorKeys: readonly ToldKeys[] = [
  ...typing,
  ...[...Map.groupBy(keyed, saysOf)].map(
    ([says, alike]): ToldKeys => ({ says, keys: alike.flatMap(keysOf), sheet: 'Writing' }),
  ),
]
