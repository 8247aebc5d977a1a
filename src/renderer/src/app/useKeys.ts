/** The keys that work everywhere in the window: those of the commands, F6 for the panes, ? for the keys. */
import { useEffect, useEffectEvent } from 'react'
import { type CommandId, isEnabled, type WindowState } from '../../../shared/commands.ts'
import { isMac } from '../ui/index.ts'
import { isField, isWritten } from './focus.ts'
import { commandOf } from './pressed.ts'

/** Where a plan is open, these never bring up the browser's own dialogs, not even when they do nothing. */
const neverTheBrowsers: ReadonlySet<CommandId> = new Set([
  'print',
  'find-in-plan',
  'open-file',
  'name-version',
])

/** Runs the command of the keys pressed, unless what has the focus has used them itself. */
export function useKeys(
  state: WindowState,
  run: (id: CommandId) => void,
  /** Puts the keyboard into the next pane. */
  step: (backwards: boolean) => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const isBare = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'F6' && isBare) {
      event.preventDefault()
      return step(event.shiftKey)
    }
    const asksForKeys = event.key === '?' && isBare && !isWritten(event.target)
    const id = asksForKeys ? 'show-keys' : commandOf(event)
    if (id === null) return
    if ((id === 'undo' || id === 'redo') && isField(event.target)) {
      // A field undoes what was typed in it by itself, but on a Mac, where that is a menu's to do.
      if (isMac && document.execCommand(id)) event.preventDefault()
      return
    }
    const does = isEnabled(id, state)
    if (does || (state.planId !== null && neverTheBrowsers.has(id))) event.preventDefault()
    if (does) run(id)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
