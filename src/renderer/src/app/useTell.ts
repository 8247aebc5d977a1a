/** Tells the host what the window shows, so that its menus are true. */
import { useEffect, useRef } from 'react'
import type { WindowState } from '../../../shared/actions/index.ts'
import { sentenceOf, useDesk, useLine } from '../desk/index.ts'

/** About a frame, in milliseconds. A timer, because a window that is hidden has no frames. */
const frameMs = 16

export function useTell(state: WindowState): void {
  const { client, line } = useDesk()
  const { is, reconnections } = useLine()
  const told = useRef('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a desk that was reached anew has been told nothing.
  useEffect(() => {
    told.current = ''
  }, [reconnections])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above, so it is told even of what has not changed.
  useEffect(() => {
    const saying = JSON.stringify(state)
    if (is !== 'open') return
    const timer = setTimeout(() => {
      if (saying === told.current) return
      told.current = saying
      client.app.tell(state).catch((error: unknown) => {
        // Only menus are wrong by it until the next change; a person need not be told.
        if (line.state().is === 'open')
          console.warn(`The window was not heard: ${sentenceOf(error)}`)
      })
    }, frameMs)
    return () => clearTimeout(timer)
  }, [state, client, line, is, reconnections])
}
