/** A saver for one plan, as React state; it sends what is unsaved when the window or the tab is left. */
import { ORPCError } from '@orpc/client'
import { useEffect, useMemo, useState } from 'react'
import type { Plan } from '../../../shared/model/plan.ts'
import { type Client, useDesk, useLine } from '../desk/index.ts'
import { atOnce, usePart } from '../ui/index.ts'
import { createSaver, type Refusal, type Saver, type SaveState } from './saver.ts'

const itself = (state: SaveState): SaveState => state

export function useSaver(plan: Plan): { saver: Saver; state: SaveState } {
  const { client } = useDesk()
  const { reconnections } = useLine()
  const [saver] = useState(() => saverOf(client, plan))
  const told = useMemo(() => ({ now: saver.state, subscribe: saver.subscribe }), [saver])
  const state = usePart(told, itself, Object.is, atOnce)

  useEffect(() => {
    saver.open()
    const send = () => void saver.flush()
    const leave = (event: BeforeUnloadEvent) => {
      if (saver.state().type === 'saved') return
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
      saver.close()
    }
  }, [saver])

  // What could not be saved while the desk was gone is sent as soon as it is there again.
  useEffect(() => {
    if (reconnections > 0) void saver.flush()
  }, [saver, reconnections])

  return { saver, state }
}

/** Sends what is unsaved now. @throws with a sentence for the person when it could not be saved. */
export async function saveWith(saver: Saver): Promise<void> {
  await saver.flush()
  const now = saver.state()
  if (now.type === 'failed') throw now.error
  if (now.type === 'conflict')
    throw new Error('This plan was changed in another window. Choose which to keep first.')
  if (now.type === 'gone')
    throw new Error('It was deleted in another window. Keep it as a new plan, or let it go.')
}

const saverOf = (client: Client, { id, revision }: Plan): Saver =>
  createSaver({
    revision,
    save: async (document, revision, instead) =>
      (await client.plans.save({ id, document, revision, instead })).revision,
    refusalIn,
  })

function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof ORPCError)) return null
  if (error.code === 'NOT_FOUND') return { type: 'gone' }
  const revision = error.code === 'CONFLICT' ? revisionIn(error.data) : null
  return revision === null ? null : { type: 'conflict', revision }
}

const revisionIn = (data: unknown): number | null =>
  typeof data === 'object' &&
  data !== null &&
  'revision' in data &&
  typeof data.revision === 'number'
    ? data.revision
    : null
