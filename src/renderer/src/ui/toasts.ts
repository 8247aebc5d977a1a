/** The list of what just happened, apart from how it is shown. docs/decisions/052 */
import type { BarAction } from './AlertBar.tsx'

export type Toast = {
  id: number
  kind: 'success' | 'failure'
  words: string
  action?: BarAction | undefined
}

export type Toasts = {
  /** Says that something was done. It goes by itself. */
  says: (words: string, action?: BarAction) => void
  /** Says that something failed. It stays until it is dismissed. */
  fails: (words: string, action?: BarAction) => void
  /** Takes back all that was said. */
  clear: () => void
}

/** At most this many are shown; the oldest give way. */
const most = 4

/** How long a success stays, in milliseconds: longer where there is something to press. Failures stay. */
export function stayMs(toast: Toast): number {
  if (toast.kind === 'failure') return Number.POSITIVE_INFINITY
  return toast.action ? 12_000 : 6_000
}

/** The list with one more; words that are already shown are not said twice at once. */
export function withToast(toasts: readonly Toast[], next: Toast): Toast[] {
  const others = toasts.filter(({ kind, words }) => kind !== next.kind || words !== next.words)
  return [...others, next].slice(-most)
}
