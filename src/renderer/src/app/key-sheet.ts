/** What the sheet of keys says: the keys of the actions, and those that belong to what has the focus. */
import { actions, sheetHeadings, type ToldKeys } from '../../../shared/actions/index.ts'
import { inWordsOf } from '../../../shared/actions/labels.ts'
import type { DeskClient } from '../desk/index.ts'
import { editorKeys } from '../editor/index.ts'
import { libraryKeys } from '../library/index.ts'
import { keysHere } from './pressed.ts'
import { windowKeys } from './window-keys.ts'

export type KeyLine = Pick<ToldKeys, 'says' | 'keys'>
export type KeyGroup = { heading: string; lines: readonly KeyLine[] }

const actionKeys: readonly ToldKeys[] = actions.flatMap(({ id, keys, bareKey, sheet }) =>
  keys === undefined
    ? []
    : { says: inWordsOf(id), keys: bareKey === undefined ? [keys] : [keys, bareKey], sheet },
)
const told: readonly ToldKeys[] = [...actionKeys, ...windowKeys, ...libraryKeys, ...editorKeys]

/** Keys that never reach the app are left out, and what has no others. */
export const keySheet = (host: DeskClient['host']): KeyGroup[] =>
  sheetHeadings.map((heading) => ({
    heading,
    lines: told
      .filter(({ sheet }) => sheet === heading)
      .map(({ says, keys }) => ({ says, keys: keys.filter((one) => keysHere(host, one)) }))
      .filter(({ keys }) => keys.length > 0),
  }))
