/** The menu bar as a value: the records of what can be done, each enabled when it would do something. */
import type { MenuItemConstructorOptions } from 'electron'
import {
  type Action,
  type ActionId,
  type BarEntry,
  type BarMenu,
  type DesktopAction,
  type DesktopActionId,
  isEnabled,
  type Listing,
  menuBar,
  type Now,
  type Place,
  type SystemAction,
} from '../../../shared/actions/index.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'

export type MenuFacts = Now & {
  isMac: boolean
  /** Reloading and the developer tools are there only while the app is being worked on. */
  isDevelopment: boolean
  /** Whether there is anywhere to ask for updates. */
  hasUpdates: boolean
  /** Whether any window is open: on a Mac there may be none. */
  hasWindow: boolean
  recentPlans: readonly Pick<PlanSummary, 'id' | 'question'>[]
}

export type MenuActs = {
  /** Tells the window in front. */
  run(action: ActionId): void
  showPlan(planId: string): void
  /** What the desktop does itself; `isOn` is what its item shows once it was chosen, if it is one that is ticked. */
  desktop: Readonly<Record<DesktopActionId, (isOn: boolean) => void>>
}

type Item = MenuItemConstructorOptions

export function menuTemplate(facts: MenuFacts, acts: MenuActs): Item[] {
  const places: Readonly<Record<Place, boolean>> = {
    mac: facts.isMac,
    elsewhere: !facts.isMac,
    updates: facts.hasUpdates,
    development: facts.isDevelopment,
  }
  const isHere = (entry: BarEntry): boolean =>
    !('only' in entry) || (entry.only?.every((place) => places[place]) ?? true)

  const mark = ({ isOn, isChoice }: Pick<Action, 'isOn' | 'isChoice'>): Item =>
    isOn ? { type: isChoice ? 'radio' : 'checkbox', checked: isOn(facts) } : {}

  const ofWindow = (action: Action<ActionId>): Item => ({
    id: action.id,
    label: action.label,
    enabled: facts.hasWindow
      ? facts.state !== null && isEnabled(action.id, facts.state)
      : action.opensWindow === true,
    click: () => acts.run(action.id),
    // The page knows the keys itself: here they are only shown (and, on a Mac, work without a window).
    ...(action.keys !== undefined && {
      accelerator: acceleratorOf(action.keys),
      registerAccelerator: false,
    }),
    ...mark(action),
  })
  const ofDesktop = (action: DesktopAction<DesktopActionId>): Item => ({
    id: action.id,
    label: action.label,
    click: ({ checked }) => acts.desktop[action.id](checked),
    ...mark(action),
  })
  const ofSystem = ({ role, label, keys }: SystemAction): Item => ({
    role,
    ...(label !== undefined && { label }),
    ...(keys !== undefined && { accelerator: acceleratorOf(keys) }),
  })
  const recent: Item[] = facts.recentPlans.map(({ id, question }) => ({
    id: `plan:${id}`,
    label: menuText(question),
    click: () => acts.showPlan(id),
  }))
  const ofListing = ({ lists, label }: Listing): Item => ({
    id: lists,
    label,
    enabled: recent.length > 0,
    submenu: recent,
  })
  const ofMenu = ({ heading, role, sections }: BarMenu): Item => {
    const items = sections
      .map((section) => section.filter(isHere).map(itemOf))
      .filter((section) => section.length > 0)
      .flatMap((section, at) => (at === 0 ? section : [separator, ...section]))
    return {
      ...(heading !== undefined && { label: heading }),
      ...(role !== undefined && { role }),
      // Without any of ours, the system's own.
      ...(items.length > 0 && { submenu: items }),
    }
  }

  function itemOf(entry: BarEntry): Item {
    if ('sections' in entry) return ofMenu(entry)
    if ('needs' in entry) return ofWindow(entry)
    if ('by' in entry) return ofDesktop(entry)
    return 'role' in entry ? ofSystem(entry) : ofListing(entry)
  }

  return menuBar.filter(isHere).map(ofMenu)
}

const separator: Item = { type: 'separator' }

const longestLabel = 60

/** Words of a person's as a menu shows them: no mnemonics, and not wider than a menu. */
export function menuText(words: string): string {
  const plain = words.replaceAll(/\s+/g, ' ').trim()
  const letters = [...plain]
  const short =
    letters.length > longestLabel ? `${letters.slice(0, longestLabel - 1).join('')}…` : plain
  return short.replaceAll('&', '&&')
}

const signs: Readonly<Record<string, string>> = {
  Ctrl: 'CommandOrControl',
  '↑': 'Up',
  '↓': 'Down',
}

/** "Ctrl Shift Z" as Electron writes it: "CommandOrControl+Shift+Z". */
export const acceleratorOf = (keys: string): string =>
  keys
    .split(' ')
    .map((key) => signs[key] ?? key)
    .join('+')
