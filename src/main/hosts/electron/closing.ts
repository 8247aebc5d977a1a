/**
 * When a window may close: once its page lets go, or a person says so. Decisions apart from Electron.
 * docs/decisions/032
 */

/** What closing does to a window. */
export type ClosingWindow = {
  /** Asks the page to leave. It may object; else the window closes. */
  tryClosing(): void
  /** Ends window and page, whatever the page holds. */
  destroy(): void
  /** Asks the person whether to close without saving; false is to stay. */
  askPerson(): Promise<boolean>
  /** The person chose to stay: what waited for the window to close must not go on. */
  stayed(): void
}

/** What happens to a window, told in the order it happens. */
export type Closing = {
  /** Someone, perhaps we, asked the window to close. True when that is a new wish, not one more try. */
  closeAsked(): boolean
  /** The page does not want to be left. It does so while a plan is unsaved, and saves it meanwhile. */
  pageObjected(): void
  /** The page crashed or was ended: it will never answer, and has nothing left to save. */
  pageGone(): void
  /** The window is no more. */
  closed(): void
}

/** Between tries: a save takes some milliseconds, and a person should not notice the wait. */
export const retryMs = 100
/** From the wish to close until the person is asked: a save that has not worked by then may never. */
export const patienceMs = 5000

/** Follows one window from opening to its end. */
export function closingOf(window: ClosingWindow): Closing {
  let state: 'open' | 'leaving' | 'asking' | 'closed' = 'open'
  let patience: ReturnType<typeof setTimeout> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  function enter(next: typeof state) {
    state = next
    clearTimeout(patience)
    clearTimeout(retry)
  }

  async function ask() {
    enter('asking')
    const leaves = await answer()
    // The page may have let go, or crashed, while the question stood.
    if (state !== 'asking') return
    if (leaves) return end()
    enter('open')
    window.stayed()
  }

  async function answer(): Promise<boolean> {
    try {
      return await window.askPerson()
    } catch (error) {
      console.error('The question whether to close without saving could not be asked.', error)
      return false
    }
  }

  function end() {
    enter('closed')
    window.destroy()
  }

  return {
    closeAsked() {
      if (state !== 'open') return false
      enter('leaving')
      patience = setTimeout(() => void ask(), patienceMs)
      return true
    },
    pageObjected() {
      // An open window's page objects to a reload: then it stays as it is. During the question it is
      // the person's turn.
      if (state !== 'leaving') return
      clearTimeout(retry)
      retry = setTimeout(() => window.tryClosing(), retryMs)
    },
    pageGone() {
      if (state === 'leaving' || state === 'asking') end()
    },
    closed: () => enter('closed'),
  }
}
