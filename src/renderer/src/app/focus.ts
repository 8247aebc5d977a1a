/** Where the focus goes when a person asks for a pane. */
import { isComposingHeld, isHeldForNothing } from '../ui/index.ts'

const panes = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent !== null,
  )

/**
 * From pane to pane in the order they stand; one within another comes after it.
 * @param atEnd what to do instead of going round to the first.
 */
export function focusNextPane(backwards: boolean, atEnd?: () => void): void {
  const all = panes()
  const at = all.findLastIndex((pane) => pane.contains(document.activeElement))
  const next = at + (backwards ? -1 : 1)
  if (atEnd && !(next in all)) atEnd()
  else focusIn(all.at(next % all.length))
}

/** The tab of the plan that is shown, or what begins one. */
const currentTab = (): HTMLElement | null =>
  document.querySelector('[data-tabs] [aria-current]') ??
  document.querySelector('[data-tabs] button')

/** Whether the keyboard is nowhere: what it was on has gone from the page, or from sight. */
export const isFocusLost = (): boolean => {
  const at = document.activeElement
  return !at || at === document.body || !at.checkVisibility() || isHeldForNothing()
}

/** Whether a place is of the window itself, and not of what floats over it. */
export const isInWindow = (place: EventTarget | null): place is HTMLElement =>
  place instanceof HTMLElement && place.closest('#app') !== null

export const isAmongTabs = (place: Element): boolean => place.closest('[data-tabs]') !== null

/** Without any tab, what begins a plan is in the plan's pane. */
export const focusTab = (): void => {
  const tab = currentTab()
  if (tab) tab.focus()
  else focusPlan()
}

const dialogs = '[role="dialog"], [role="alertdialog"]'

/** Whether something floats over the window that gives the focus back when it goes. */
export const isCovered = (): boolean => document.querySelector(`${dialogs}, [role="menu"]`) !== null

/** Where nothing is open that would give the focus back later. */
export const atOnce = (act: () => void): void => act()

/**
 * A dialog that closes gives the focus back to where it was; what is asked for comes after that. Nor does it
 * break off a word that is being composed.
 */
export function whenNoDialog(act: () => void): void {
  const isClear = () => !document.querySelector(dialogs) && !isComposingHeld()
  const look = () => requestAnimationFrame(isClear() ? () => requestAnimationFrame(act) : look)
  look()
}

/** What is typed goes here. */
export const isField = (place: EventTarget | null): boolean =>
  place instanceof HTMLTextAreaElement ||
  (place instanceof HTMLInputElement && !/^(?:button|checkbox|radio|range)$/.test(place.type))

export const isWritten = (place: EventTarget | null): boolean =>
  isField(place) || (place instanceof HTMLElement && place.isContentEditable)

/** Whether someone writes in the window itself, and not in what floats over it. */
export const isWriting = (): boolean =>
  isInWindow(document.activeElement) && isWritten(document.activeElement)

export const focusPane = (name: string): void =>
  focusIn(panes().find(({ dataset }) => dataset.pane === name))

/** The tab of the inspector's panel that is shown: from there the arrows lead to the others, and Tab into it. */
export const focusPanel = (): void =>
  document
    .querySelector<HTMLElement>('[data-pane="inspector"] [role="tab"][aria-selected="true"]')
    ?.focus()

export const focusPlan = (): void => focusPane('plan')

/** The place in a pane where work goes on: what is written in, else the first thing that takes the focus. */
function focusIn(pane: Element | undefined): void {
  const found = [
    '[contenteditable="true"]',
    'input, textarea',
    'button, [tabindex="0"]:not([role="separator"])',
  ].flatMap((kind) => [...(pane?.querySelectorAll<HTMLElement>(kind) ?? [])])
  found.find((place) => place.offsetParent !== null)?.focus()
}
