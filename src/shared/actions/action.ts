/** The shapes of the records: what the window does, what the desktop does, what the system does. */
import type { Settings } from '../model/settings.ts'
import type { SheetHeading } from './sheet.ts'
import type { Needs, WindowState } from './window-state.ts'

/** What the window does. Its `run` stands by its id in the window (renderer/src/app/useCommands.ts). */
export type Action<Id extends string = string> = Marked &
  (Keyed | { keys?: never; bareKey?: never; sheet?: never }) & {
    id: Id
    /** As a menu bar shows it. An ellipsis says that a question follows (Human Interface Guidelines, "Menus"). */
    label: string
    /** Its name where no menu's heading or tick stands by it: in the palette, in the sheet of keys. */
    inFull?: string
    /** What the window's own menus and buttons call it, where that is not its label in small letters. */
    inWindow?: string
    /** What the menu of a row calls it that names what it is done to, where that is not the same. */
    inRow?: string
    needs: Needs
    /** Whether it makes sense where no window is open: one is opened for it. */
    opensWindow?: true
    /** Where a plan is open, its keys never bring up the browser's own dialog, not even when they do nothing. */
    neverTheBrowsers?: true
  }

type Keyed = {
  /** As they are pressed on Windows and Linux; on a Mac, Ctrl is ⌘. */
  keys: string
  /** A sign that does the same where nothing is written. */
  bareKey?: string
  /** The part of the sheet of keys that tells them. */
  sheet: SheetHeading
}

/** What the desktop does itself. Its `run` stands by its id with the menu bar (hosts/electron/menu-facts.ts). */
export type DesktopAction<Id extends string = string> = Marked & {
  by: 'desktop'
  id: Id
  label: string
  only?: Only
}

/** What the system does; without a label or keys of ours it has its own. */
export type SystemAction = { role: Role; label?: string; keys?: string; only?: Only }

/** What is chosen from what there is just now. */
export type Listing = { lists: 'recent-plans'; label: string }

/** A menu of the menu bar, or one within it; `A` and `D` are the ids it may have. Between sections stand lines. */
export type Menu<A extends string = string, D extends string = string> = {
  /** Its name; & stands before its mnemonic. Only what the system names itself goes without. */
  heading?: string
  role?: MenuRole
  only?: Only
  sections: readonly (readonly Entry<A, D>[])[]
}
export type Entry<A extends string = string, D extends string = string> =
  | Action<A>
  | DesktopAction<D>
  | SystemAction
  | Listing
  | Menu<A, D>

type Marked = {
  /** Whether it is ticked just now, for what is switched on and off. */
  isOn?: (now: Now) => boolean
  /** Whether it is one of several of which one is on. */
  isChoice?: true
}

/** What the menu bar can be true to. */
export type Now = {
  /** What the window in front told of itself; null until it has. */
  state: WindowState | null
  settings: Pick<Settings, 'theme' | 'libraryDensity' | 'checksForUpdates'>
  checksSpelling: boolean
}

/** Where an entry of the menu bar is shown: all of these must be so. */
export type Only = readonly Place[]
/** On a Mac or not; where there is somewhere to ask for updates; while the app is being worked on. */
export type Place = 'mac' | 'elsewhere' | 'updates' | 'development'

/** What the systems have a menu or an item of their own for, by the names Electron gives them. */
type MenuRole = 'appMenu' | 'windowMenu' | 'help'
type Role =
  | 'about'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'close'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteAndMatchStyle'
  | 'delete'
  | 'selectAll'
  | 'startSpeaking'
  | 'stopSpeaking'
  | 'reload'
  | 'toggleDevTools'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'minimize'
  | 'zoom'
