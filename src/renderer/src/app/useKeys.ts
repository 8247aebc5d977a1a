/** The keys that work everywhere in the window: those of the actions, and of the panes. */
import { useEffect, useEffectEvent } from 'react'
import {
  type ActionId,
  actionOf,
  actions,
  isEnabled,
  type WindowState,
} from '../../../shared/actions/index.ts'
import { isMac, isPressed } from '../ui/index.ts'
import { isField, isWritten } from './focus.ts'
import { actionPressed } from './pressed.ts'
import { nextPaneKeys, previousPaneKeys } from './window-keys.ts'

/** The action of a sign pressed where nothing is written. */
const actionOfSign = (event: KeyboardEvent): ActionId | null =>
  event.ctrlKey || event.metaKey || event.altKey || isWritten(event.target)
    ? null
    : (actions.find(({ bareKey }) => bareKey === event.key)?.id ?? null)

/** Runs the action of the keys pressed, unless what has the focus has used them itself. */
export function useKeys(
  state: WindowState,
  run: (id: ActionId) => void,
  /** Puts the keyboard into the next pane. */
  step: (backwards: boolean) => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const isBack = isPressed(previousPaneKeys, event)
    if (isBack || isPressed(nextPaneKeys, event)) {
      event.preventDefault()
      return step(isBack)
    }
    const id = actionOfSign(event) ?? actionPressed(event)
    if (id === null) return
    if ((id === 'undo' || id === 'redo') && isField(event.target)) {
      // A field undoes what was typed in it by itself, but on a Mac, where that is a menu's to do.
      if (isMac && document.execCommand(id)) event.preventDefault()
      return
    }
    const does = isEnabled(id, state)
    if (does || (state.planId !== null && actionOf(id).neverTheBrowsers)) event.preventDefault()
    if (does) run(id)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
