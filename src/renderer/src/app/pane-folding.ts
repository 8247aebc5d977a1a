/** Which side panes are shown: as they were folded, and as the window has room. */
import type { Settings } from '../../../shared/model/settings.ts'
import type { WindowWidth } from './useWindowWidth.ts'

type PaneSettings = Settings['panes']
export type SidePane = 'library' | 'inspector'

const fields = { library: 'libraryFolded', inspector: 'inspectorFolded' } as const

/** Beside each other where there is room for both; else the library, unless it is folded. */
export function isShown(pane: SidePane, settings: PaneSettings, width: WindowWidth): boolean {
  if (settings[fields[pane]]) return false
  return pane === 'library' || width !== 'medium' || settings.libraryFolded
}

/** Folds a pane that is shown; shows one that is not, folding the other where there is no room for both. */
export function toggled(pane: SidePane, settings: PaneSettings, width: WindowWidth): PaneSettings {
  if (isShown(pane, settings, width)) return { ...settings, [fields[pane]]: true }
  const other = pane === 'library' ? 'inspector' : 'library'
  return {
    ...settings,
    [fields[pane]]: false,
    ...(width === 'medium' && { [fields[other]]: true }),
  }
}
