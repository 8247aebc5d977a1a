/** A saver for one plan, as React state; it sends what is unsaved when the window or the tab is left. */
import { ORPCError } from '@orpc/client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Plan } from '../../../shared/model/plan.ts'
import { type Client, useDesk } from '../desk/index.ts'
import { createSaver, type Saver, type SaveState } from './saver.ts'

export function useSaver(plan: Plan): { saver: Saver; state: SaveState } {
  const { client } = useDesk()
  const [saver] = useState(() => saverOf(client, plan))
  const state = useSyncExternalStore(saver.subscribe, saver.state)
  const isSaved = useRef(true)
  isSaved.current = state.type === 'saved'

  useEffect(() => {
    const send = () => void saver.flush()
    const leave = (event: BeforeUnloadEvent) => {
      if (isSaved.current) return
      send()
      event.preventDefault()
    }
    addEventListener('blur', send)
    addEventListener('pagehide', send)
    addEventListener('beforeunload', leave)
    document.addEventListener('visibilitychange', send)
    return () => {
      removeEventListener('blur', send)
      removeEventListener('pagehide', send)
      removeEventListener('beforeunload', leave)
      document.removeEventListener('visibilitychange', send)
      send()
    }
  }, [saver])

  return { saver, state }
}

const saverOf = (client: Client, { id, revision }: Plan): Saver =>
  createSaver({
    revision,
    save: async (document, revision) =>
      (await client.plans.save({ id, document, revision })).revision,
    conflictIn: (error) =>
      error instanceof ORPCError && error.code === 'CONFLICT' ? revisionIn(error.data) : null,
  })

const revisionIn = (data: unknown): number | null =>
  typeof data === 'object' &&
  data !== null &&
  'revision' in data &&
  typeof data.revision === 'number'
    ? data.revision
    : null
