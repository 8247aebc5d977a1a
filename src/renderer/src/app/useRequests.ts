/** Hears what the host asks of this window: something chosen in a menu, files from elsewhere. */
import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'
import type { WindowRequest } from '../../../shared/contract.ts'
import { sentenceOf, useDesk, useLine } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'

/** @param isReady whether the window can do as it is asked; until then what is asked waits at the host. */
export function useRequests(isReady: boolean, onRequest: (request: WindowRequest) => void): void {
  const { client, line } = useDesk()
  const { reconnections } = useLine()
  const { fails } = useToasts()
  const take = useEffectEvent(onRequest)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a desk that was reached anew is listened to anew.
  useEffect(() => {
    if (!isReady) return
    const stop = new AbortController()
    async function listen() {
      try {
        const requests = await client.app.requests(undefined, { signal: stop.signal })
        // As a key's command it is shown at once: letters typed right behind are for what it opens.
        for await (const request of requests) flushSync(() => take(request))
      } catch (error) {
        if (!stop.signal.aborted && line.state().is === 'open') fails(sentenceOf(error))
      }
    }
    void listen()
    return () => stop.abort()
  }, [isReady, client, line, fails, reconnections])
}
