/** The window's keys: its commands, and folding and walking the panes. */
import type { Settings } from '../../../shared/model/settings.ts'
import type { ChangeSettings } from '../settings/index.ts'
import { toggled } from './pane-folding.ts'
import { type KeyActions, useKeys } from './useKeys.ts'
import { useWindowWidth } from './useWindowWidth.ts'

const paneSelector = '[data-pane]'

export function usePaneKeys({
  settings: { panes },
  change,
  actions,
}: {
  settings: Settings
  change: ChangeSettings
  actions: KeyActions
}): void {
  const width = useWindowWidth()
  useKeys(
    {
      ...actions,
      '1': () => change({ panes: toggled('library', panes, width) }),
      '2': () => focusIn(document.querySelector('[data-pane="plan"]')),
      '3': () => change({ panes: toggled('inspector', panes, width) }),
      'shift+f': () => document.querySelector<HTMLElement>('[data-pane="library"] input')?.focus(),
    },
    focusNextPane,
  )
}

function focusNextPane(backwards: boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>(paneSelector)].filter(
    (pane) => pane.offsetParent !== null,
  )
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  focusIn(panes.at((at + (backwards ? -1 : 1)) % panes.length) ?? null)
}

/** The place in a pane where work goes on: what is written in, else the first thing that takes the focus. */
function focusIn(pane: Element | null): void {
  const place =
    pane?.querySelector<HTMLElement>('[contenteditable="true"], input') ??
    pane?.querySelector<HTMLElement>('button, [tabindex="0"]')
  place?.focus()
}
