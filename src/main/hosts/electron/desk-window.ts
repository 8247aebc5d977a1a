/** A window as the desk knows it: what it is asked, and what it tells. Apart from Electron. */
import type { WindowState } from '../../../shared/actions/index.ts'
import type { WindowRequest } from '../../../shared/contract.ts'
import type { DeskWindow } from '../../desk.ts'

export type AskedWindow = DeskWindow & {
  /** Asks something of the window: at once, or as soon as its page listens. docs/decisions/071 */
  ask(request: WindowRequest): void
  /** What it told last, or null until it has. */
  state(): WindowState | null
  /** Its page is gone or begins anew: what it told is not so any more. */
  forget(): void
}

export function askedWindow({
  id,
  onClose,
  onTold,
  onProgress,
}: {
  id: number
  onClose: () => void
  onTold: () => void
  onProgress: DeskWindow['progress']
}): AskedWindow {
  const waiting: WindowRequest[] = []
  let state: WindowState | null = null
  // A page that begins anew listens anew, and the listener before it hears nothing more.
  let listener = 0
  let wake = () => {}

  return {
    id,
    ask(request) {
      waiting.push(request)
      wake()
    },
    state: () => state,
    forget() {
      state = null
      onTold()
      onProgress(null)
    },
    async *requests(signal) {
      listener += 1
      const turn = listener
      wake()
      const stop = () => wake()
      signal?.addEventListener('abort', stop)
      try {
        while (!signal?.aborted && turn === listener) {
          const next = waiting.shift()
          if (next) yield next
          else
            await new Promise<void>((resolve) => {
              wake = resolve
            })
        }
      } finally {
        signal?.removeEventListener('abort', stop)
      }
    },
    close: onClose,
    tell(told) {
      state = told
      onTold()
    },
    progress: onProgress,
  }
}
