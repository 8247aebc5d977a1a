/** What is done to the library by hand: told as it is done, and undone in the order it was done. */
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react'
import type { Done } from '../../../shared/contract-library.ts'
import { type DeskClient, sentenceOf, useDesk } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'

type Calls = DeskClient['client']['library']

export type ActsDone = {
  /** Does it, shows what has become of it and tells it. Null where it failed, which is told too. */
  act: <Result extends Done>(
    call: (library: Calls) => Promise<Result>,
    how?: { isQuiet?: boolean },
  ) => Promise<Result | null>
  /** Remembers what was done elsewhere, so that it can be undone. */
  remember: (done: Done) => void
  /** Takes back what was done last. */
  undo: () => Promise<void>
  redo: () => Promise<void>
}

const Context = createContext<ActsDone | null>(null)

export function useActsDone(): ActsDone {
  const acts = useContext(Context)
  if (!acts) throw new Error('useActsDone is called outside ActsDoneProvider')
  return acts
}

/** So many can be undone, as the desk keeps them. */
const most = 100

/** Gives its children `useActsDone`. Stands once, round the whole window. */
export function ActsDoneProvider({ children }: { children: ReactNode }) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const toasts = useToasts()
  const done = useRef<string[]>([])
  const undone = useRef<string[]>([])

  const value = useMemo<ActsDone>(() => {
    const refresh = () => cache.invalidateQueries({ queryKey: queries.library.key() })
    const remember = ({ undo }: Done) => {
      done.current = [...done.current, undo].slice(-most)
      undone.current = []
    }
    async function turn(from: typeof done, to: typeof done, id = from.current.at(-1)) {
      if (id === undefined) return
      from.current = from.current.filter((one) => one !== id)
      try {
        const turned = await client.library.undo({ undo: id })
        to.current.push(turned.undo)
        await refresh()
        toasts.says(turned.says)
      } catch (error) {
        toasts.fails(sentenceOf(error))
      }
    }
    return {
      remember,
      async act(call, { isQuiet = false } = {}) {
        try {
          const result = await call(client.library)
          remember(result)
          await refresh()
          if (!isQuiet)
            toasts.says(result.says, {
              label: 'Undo',
              onAction: () => void turn(done, undone, result.undo),
            })
          return result
        } catch (error) {
          toasts.fails(sentenceOf(error))
          return null
        }
      },
      undo: () => turn(done, undone),
      redo: () => turn(undone, done),
    }
  }, [client, queries, cache, toasts])
  return <Context value={value}>{children}</Context>
}
