/** Which side panes are shown: as they were folded, and as the window has room. */
import type { Settings } from '../../../shared/model/settings.ts'
import type { WindowWidth } from './useWindowWidth.ts'

type PaneSettings = Settings['panes']
export type SidePane = 'library' | 'inspector'

const fields = { library: 'libraryFolded', inspector: 'inspectorFolded' } as const

/** The panes that have nothing to show: without notes the library, and without a plan the inspector. */
export const idlePanes = (isPlanOpen: boolean, hasNotes: boolean): SidePane[] => {
  if (isPlanOpen) return []
  return hasNotes ? ['inspector'] : ['library', 'inspector']
}

/** The panes as they are folded now: those that have nothing to show unless they were asked for. */
export const foldedNow = (
  settings: PaneSettings,
  idle: readonly SidePane[],
  asked: readonly SidePane[],
): PaneSettings => ({
  ...settings,
  ...Object.fromEntries(idle.map((pane) => [fields[pane], !asked.includes(pane)])),
})

/** What is to be kept of how the panes are folded, and those asked for though they have nothing to show. */
export function keptOf(
  now: PaneSettings,
  settings: PaneSettings,
  idle: readonly SidePane[],
): { settings: PaneSettings; asked: SidePane[] } {
  const idleFields = Object.fromEntries(idle.map((pane) => [fields[pane], settings[fields[pane]]]))
  return {
    settings: { ...now, ...idleFields },
    asked: idle.filter((pane) => !now[fields[pane]]),
  }
}

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
