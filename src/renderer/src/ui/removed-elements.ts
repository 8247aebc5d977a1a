/**
 * React Aria keeps each element on which a transition has begun until it has ended, and that of one that is taken out
 * of the page meanwhile never ends: a dialog that is closed while its field still lights up stays in memory with all
 * that is in it. Looking once whether transitions have ended makes it let go of what is gone.
 */
import { runAfterTransition } from 'react-aria/private/utils/runAfterTransition'

/** Longer than any transition of ours. */
const afterMs = 2000

/** Has what was removed let go of, from now on: a while after a transition has begun, however many follow. */
export function letGoOfRemoved(): void {
  let isAwaited = false
  let forget = (): void => {}
  document.addEventListener('transitionrun', () => {
    if (isAwaited) return
    isAwaited = true
    setTimeout(() => {
      isAwaited = false
      forget()
      forget = runAfterTransition(() => {})
    }, afterMs)
  })
}
