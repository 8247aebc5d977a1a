/**
 * What a person can tell a window to do. The menu bar, the keys and the sheet of keys all show this one
 * list, and what each does is said once, in the window.
 */
import { z } from 'zod'
import { idSchema } from './model/ids.ts'

/** What must be so in the window for a command to make sense. */
type Needs = 'nothing' | 'plan' | 'block' | 'undo' | 'redo'

export type Command = {
  /** As a menu shows it. An ellipsis says that a question follows (Human Interface Guidelines, "Menus"). */
  label: string
  /** Its name where no menu's heading or tick stands by it: in the palette, in the sheet of keys. */
  inFull?: string
  /** As they are pressed on Windows and Linux; on a Mac, Ctrl is ⌘. None for what has no keys. */
  keys?: string
  needs: Needs
}

export const commandIds = [
  'palette',
  'new-plan',
  'open-file',
  'all-plans',
  'backups',
  'import-notes',
  'export',
  'print',
  'name-version',
  'close-tab',
  'open-in-window',
  'rename-plan',
  'duplicate-plan',
  'archive-plan',
  'compare-versions',
  'change-template',
  'save-template',
  'recall',
  'delete-plan',
  'undo',
  'redo',
  'find-in-plan',
  'search-notes',
  'move-block-up',
  'move-block-down',
  'toggle-library',
  'go-to-plan',
  'toggle-inspector',
  'show-checks',
  'show-outline',
  'show-balance',
  'show-sources',
  'show-history',
  'show-suggestions',
  'next-tab',
  'previous-tab',
  'theme-system',
  'theme-light',
  'theme-dark',
  'open-sample',
  'show-keys',
] as const
export const commandIdSchema = z.enum(commandIds)
export type CommandId = z.infer<typeof commandIdSchema>

export const commands: Readonly<Record<CommandId, Command>> = {
  palette: { label: 'Search or Run…', keys: 'Ctrl K', needs: 'nothing' },
  'new-plan': { label: 'New Plan…', keys: 'Ctrl N', needs: 'nothing' },
  'open-file': { label: 'Open…', keys: 'Ctrl O', needs: 'nothing' },
  'all-plans': { label: 'All Plans…', needs: 'nothing' },
  backups: { label: 'Backups…', needs: 'nothing' },
  'import-notes': { label: 'Import Notes…', keys: 'Ctrl I', needs: 'nothing' },
  export: { label: 'Export…', keys: 'Ctrl E', needs: 'plan' },
  print: { label: 'Print…', keys: 'Ctrl P', needs: 'plan' },
  'name-version': { label: 'Save a Named Version…', keys: 'Ctrl S', needs: 'plan' },
  'close-tab': { label: 'Close Tab', keys: 'Ctrl W', needs: 'nothing' },
  'open-in-window': { label: 'Open in New Window', needs: 'plan' },
  'rename-plan': { label: 'Change Question…', needs: 'plan' },
  'duplicate-plan': { label: 'Duplicate Plan', needs: 'plan' },
  'archive-plan': { label: 'Archive Plan', needs: 'plan' },
  'compare-versions': { label: 'Compare Versions…', needs: 'plan' },
  'change-template': { label: 'Change Template…', needs: 'plan' },
  recall: { label: 'Recall…', needs: 'plan' },
  'save-template': { label: 'Save as Template…', needs: 'plan' },
  'delete-plan': { label: 'Delete Plan', needs: 'plan' },
  undo: { label: 'Undo', keys: 'Ctrl Z', needs: 'undo' },
  redo: { label: 'Redo', keys: 'Ctrl Shift Z', needs: 'redo' },
  'find-in-plan': { label: 'Find in Plan', keys: 'Ctrl F', needs: 'plan' },
  'search-notes': { label: 'Search Notes', keys: 'Ctrl Shift F', needs: 'nothing' },
  'move-block-up': { label: 'Move Block Up', keys: 'Alt ↑', needs: 'block' },
  'move-block-down': { label: 'Move Block Down', keys: 'Alt ↓', needs: 'block' },
  'toggle-library': {
    label: 'Library',
    inFull: 'Show or Fold the Library',
    keys: 'Ctrl 1',
    needs: 'nothing',
  },
  'go-to-plan': { label: 'Go to Plan', keys: 'Ctrl 2', needs: 'nothing' },
  'toggle-inspector': {
    label: 'Inspector',
    inFull: 'Show or Fold the Inspector',
    keys: 'Ctrl 3',
    needs: 'nothing',
  },
  'show-checks': { label: 'Checks', inFull: 'Show Checks', needs: 'plan' },
  'show-outline': { label: 'Outline', inFull: 'Show Outline', needs: 'plan' },
  'show-balance': { label: 'Balance', inFull: 'Show Balance', needs: 'plan' },
  'show-sources': { label: 'Sources', inFull: 'Show Sources', needs: 'nothing' },
  'show-history': { label: 'History', inFull: 'Show History', needs: 'plan' },
  'show-suggestions': {
    label: 'Suggested Evidence',
    inFull: 'Show Suggested Evidence',
    needs: 'plan',
  },
  'next-tab': { label: 'Next Tab', keys: 'Ctrl PageDown', needs: 'plan' },
  'previous-tab': { label: 'Previous Tab', keys: 'Ctrl PageUp', needs: 'plan' },
  'theme-system': { label: 'As the System', inFull: 'Theme: As the System', needs: 'nothing' },
  'theme-light': { label: 'Light', inFull: 'Theme: Light', needs: 'nothing' },
  'theme-dark': { label: 'Dark', inFull: 'Theme: Dark', needs: 'nothing' },
  'open-sample': { label: 'Open the Sample Notebook', needs: 'nothing' },
  'show-keys': { label: 'Keyboard Shortcuts', keys: 'Ctrl /', needs: 'nothing' },
}

/** What a window tells of itself, so that a menu bar can be true. */
export const windowStateSchema = z.object({
  /** The plan that is shown, if any. */
  planId: idSchema.nullable(),
  /** Whether any open plan has words that are not saved yet. */
  isUnsaved: z.boolean(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** Whether the caret is in a block that can be moved. */
  isInBlock: z.boolean(),
  /** Whether a dialog is open: then only the dialog is there to be dealt with. */
  isAsking: z.boolean(),
  isLibraryShown: z.boolean(),
  isInspectorShown: z.boolean(),
})
export type WindowState = z.infer<typeof windowStateSchema>

/** What a command is called where it stands alone. */
export const nameOf = (id: CommandId): string => commands[id].inFull ?? commands[id].label

const met: Readonly<Record<Needs, (state: WindowState) => boolean>> = {
  nothing: () => true,
  plan: ({ planId }) => planId !== null,
  block: ({ planId, isInBlock }) => planId !== null && isInBlock,
  undo: ({ canUndo }) => canUndo,
  redo: ({ canRedo }) => canRedo,
}

/** Whether a window in this state would do as it is told. */
export const isEnabled = (id: CommandId, state: WindowState): boolean =>
  !state.isAsking && met[commands[id].needs](state)
