import { type ReactNode, useDeferredValue } from 'react'

/**
 * Drawn when all that is drawn at once has been, a little at a time, and from then on as anything is. For what takes
 * long and nobody waits for: rows beside the plan that is being opened.
 */
export const Later = ({ children }: { children: ReactNode }): ReactNode =>
  useDeferredValue(true, false) && children
