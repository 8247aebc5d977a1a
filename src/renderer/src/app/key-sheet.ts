/** What the sheet of keys says: the keys of the commands, and those that belong to what has the focus. */
import { type CommandId, nameOf } from '../../../shared/commands.ts'
import type { DeskClient } from '../desk/index.ts'
import { keysOf } from './pressed.ts'

/** One thing and the keys that do it, any of them. */
export type KeyLine = { says: string; keys: readonly string[] }
export type KeyGroup = { heading: string; lines: readonly KeyLine[] }

const line = (says: string, ...keys: string[]): KeyLine => ({ says, keys })

/** The longest first: it fills a column, and the others the one beside it. */
const groups: readonly {
  heading: string
  commands: readonly CommandId[]
  others?: readonly KeyLine[]
}[] = [
  {
    heading: 'Writing',
    commands: ['undo', 'redo', 'find-in-plan', 'move-block-up', 'move-block-down'],
    others: [
      line('Add a block, in an empty line', '/'),
      line('On to the next block, or out of an empty one', 'Enter'),
      line('New paragraph behind the line', 'Ctrl Enter'),
      line('New line in the block', 'Shift Enter'),
      line('Bold', 'Ctrl B'),
      line('Italic, in the words of a plan', 'Ctrl I'),
      line('Underline', 'Ctrl U'),
      line('Hyperlink', 'Ctrl Shift K'),
      line('Cite in a sentence', '@'),
      line('Evidence as a quotation or a paraphrase', 'Ctrl Shift 9'),
      line('Bulleted list, numbered list', 'Ctrl Shift 8', 'Ctrl Shift 7'),
      line('Nest an item, a point or a section', 'Tab', 'Ctrl ]'),
      line('Take it out again', 'Shift Tab', 'Ctrl ['),
      line('Select the line, the block, the plan', 'Ctrl A'),
    ],
  },
  {
    heading: 'Plans',
    commands: [
      'new-plan',
      'open-file',
      'export',
      'print',
      'name-version',
      'close-tab',
      'next-tab',
      'previous-tab',
    ],
    others: [
      line('From tab to tab, where one has the focus', '→', '←'),
      line('Close the tab that has the focus', 'Delete'),
    ],
  },
  {
    heading: 'Notes',
    commands: ['import-notes', 'search-notes'],
    others: [
      line('Insert a snippet into the plan', 'Enter'),
      line('Select several snippets', 'Shift ↓', 'Shift ↑'),
      line('Open or close a note', '→', '←'),
    ],
  },
  {
    heading: 'The window',
    commands: ['palette', 'toggle-library', 'go-to-plan', 'toggle-inspector', 'show-keys'],
    others: [
      line('Next pane, previous pane', 'F6', 'Shift F6'),
      line('Close a menu, a dialog, a search', 'Esc'),
      line('From the words to the block’s handle, and back', 'Esc'),
    ],
  },
]

/** A menu's label as words among words. */
const says = (id: CommandId): string =>
  nameOf(id)
    .replace(/…$/, '')
    .replace(/(?<=\s)[A-Z]/g, (initial) => initial.toLowerCase())

export const keySheet = (host: DeskClient['host']): KeyGroup[] =>
  groups.map(({ heading, commands: ids, others = [] }) => ({
    heading,
    lines: [
      ...ids.flatMap((id) => {
        const keys = keysOf(host, id)
        if (keys === undefined) return []
        return line(says(id), keys, ...(id === 'show-keys' ? ['?'] : []))
      }),
      ...others,
    ],
  }))
