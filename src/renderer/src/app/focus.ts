/** Where the focus goes when a person asks for a pane. */

const panes = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent !== null,
  )

/** From pane to pane in the order they stand; one within another comes after it. */
export function focusNextPane(backwards: boolean): void {
  const all = panes()
  const at = all.findLastIndex((pane) => pane.contains(document.activeElement))
  focusIn(all.at((at + (backwards ? -1 : 1)) % all.length))
}

export const focusPlan = (): void => focusIn(panes().find(({ dataset }) => dataset.pane === 'plan'))

/** The place in a pane where work goes on: what is written in, else the first thing that takes the focus. */
function focusIn(pane: Element | undefined): void {
  const found = ['[contenteditable="true"]', 'input', 'button, [tabindex="0"]'].flatMap((kind) => [
    ...(pane?.querySelectorAll<HTMLElement>(kind) ?? []),
  ])
  found.find((place) => place.offsetParent !== null)?.focus()
}
