/**
 * What a person can do, each said once: its name, its keys, what it needs. The menu bar, the palette, the
 * sheet of keys, the menus and buttons of the window are views of these records; docs/decisions/145.
 *
 * To add an action of the window:
 * 1. Its record goes into the file of its menu (`file.ts`, `edit.ts`, `plan.ts`, `view.ts`, `help.ts`), where
 *    it is to stand there: `{ id, label, needs }`. With `keys` goes `sheet`, the heading they are told under.
 * 2. Its `run` goes into `renderer/src/app/useCommands.ts` by its id; types ask for it until it is there.
 * That is all: menu bar, palette, keys and their sheet have it, enabled as `needs` says (`window-state.ts`).
 * A button or a menu in the window that shows it too takes its words from `labels.ts` and its keys from `keysOf`.
 * An act on the plan's text is a record of the editor instead (`renderer/src/editor/acts`), with its `run` in it;
 * an action of the desktop itself has `by: 'desktop'` and its `run` in `main/hosts/electron/menu-facts.ts`.
 * No label and no key is written a second time: tests/unit/said-once.test.ts.
 */
import { z } from 'zod'
import type { Action, Entry, Menu } from './action.ts'
import { app } from './app.ts'
import { edit } from './edit.ts'
import { file } from './file.ts'
import { help } from './help.ts'
import { plan } from './plan.ts'
import { view } from './view.ts'
import { window } from './window.ts'
import { met, type WindowState } from './window-state.ts'

export type { Action, DesktopAction, Listing, Now, Place, SystemAction } from './action.ts'
export { type SheetHeading, sheetHeadings, type ToldKeys } from './sheet.ts'
export { type WindowState, windowStateSchema } from './window-state.ts'

const bar = [app, file, edit, plan, view, window, help] as const

type EntriesOf<M> = M extends { sections: readonly (readonly (infer E)[])[] }
  ? E | EntriesOf<E>
  : never
type AnyEntry = EntriesOf<(typeof bar)[number]>
export type ActionId = Extract<AnyEntry, { needs: unknown }>['id']
export type DesktopActionId = Extract<AnyEntry, { by: 'desktop' }>['id']
type OneAction = Action<ActionId>
export type BarMenu = Menu<ActionId, DesktopActionId>
export type BarEntry = Entry<ActionId, DesktopActionId>

/** The menu bar, from the start of the line to its end. */
export const menuBar: readonly BarMenu[] = bar

const actionsIn = ({ sections }: BarMenu): OneAction[] =>
  sections.flat().flatMap((entry) => {
    if ('sections' in entry) return actionsIn(entry)
    return 'needs' in entry ? entry : []
  })

/** All that a window can be told to do, in the order of the menu bar. */
export const actions: readonly OneAction[] = menuBar.flatMap(actionsIn)
export const actionIds: readonly ActionId[] = actions.map(({ id }) => id)
export const actionIdSchema = z.enum(actionIds)

const byId = new Map(actions.map((action) => [action.id, action]))

export function actionOf(id: ActionId): OneAction {
  const action = byId.get(id)
  if (!action) throw new Error(`No action is called ${id}.`)
  return action
}

/** Whether a window in this state would do as it is told. */
export const isEnabled = (id: ActionId, state: WindowState): boolean =>
  !state.isAsking && met[actionOf(id).needs](state)
