/** The window's keys: its commands, and folding and walking the panes. */
import { type KeyActions, useKeys } from './useKeys.ts'
import type { PaneView } from './usePanes.ts'

const paneSelector = '[data-pane]'

export function usePaneKeys({ toggle, show }: PaneView, actions: KeyActions): void {
  useKeys(
    {
      ...actions,
      '1': () => toggle('library'),
      '2': () => show('plan', () => focusIn(document.querySelector('[data-pane="plan"]'))),
      '3': () => toggle('inspector'),
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
