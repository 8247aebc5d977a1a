/** How the caret comes into a plan, there or to be there. */
import { useState } from 'react'
import { focusPlanText } from '../editor/index.ts'
import { type Sessions, useSessions } from '../session/index.ts'
import { type Hold, holdKeys } from '../ui/index.ts'
import { isWriting, whenNoDialog } from './focus.ts'

export type PlanFocus = {
  /**
   * Puts the caret in a plan, where it was there, as soon as it is open.
   * @param isWanted whether it still is by then.
   * @param when `whenNoDialog`, or `atOnce` where nothing is open that would give the focus back later.
   */
  focusWhenThere: (id: string, isWanted: () => boolean, when: (act: () => void) => void) => void
  /**
   * What is typed from now on is for this plan, where the caret is in it: it is held until the plan is there.
   * Unless someone has begun to write elsewhere.
   */
  write: (id: string) => void
}

/** The same object for as long as the window is there. */
export function usePlanFocus(): PlanFocus {
  const sessions = useSessions()
  const [focus] = useState(() => planFocus(sessions))
  return focus
}

function planFocus(sessions: Sessions): PlanFocus {
  /** The plan that is to have the caret when it is open. */
  let awaited: { stop: () => void; hold: Hold | undefined } | null = null

  /** Another plan, or none, takes the place of the one that is awaited. */
  function drop(): void {
    awaited?.stop()
    awaited?.hold?.drop()
    awaited = null
  }

  function focusWhenThere(
    id: string,
    isWanted: () => boolean,
    when: (act: () => void) => void,
    hold?: Hold,
  ): void {
    drop()
    const pace = sessions.find(id)?.isAttached.peek() ? when : whenNoDialog
    let isOver = false
    const stop = sessions.whenAttached(
      id,
      ({ editor }) => {
        isOver = true
        awaited = null
        pace(() => {
          if (isWanted()) focusPlanText(editor)
          hold?.give()
        })
      },
      // It could not be opened: what was typed for it is let go of.
      () => {
        isOver = true
        awaited = null
        hold?.drop()
      },
    )
    if (!isOver) awaited = { stop, hold }
  }

  return {
    focusWhenThere,
    write(id) {
      if (isWriting() || sessions.opening(id).peek().is === 'failed') return
      const hold = holdKeys()
      focusWhenThere(id, () => !isWriting(), whenNoDialog, hold)
    },
  }
}
