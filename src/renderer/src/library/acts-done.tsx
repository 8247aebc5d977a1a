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
    how?: {
      isQuiet?: boolean
      /** What it goes on with: acts that follow one another so are undone together. */
      follows?: string
    },
  ) => Promise<Result | null>
  /** Remembers what was done elsewhere, so that it can be undone; together with what it goes on with. */
  remember: (done: Done, follows?: string) => void
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

/** Acts that are undone together, in the order they were done. */
type Step = { ids: string[]; follows: string | undefined }

/** So many can be undone, as the desk keeps them. */
const most = 100

/** Gives its children `useActsDone`. Stands once, round the whole window. */
export function ActsDoneProvider({ children }: { children: ReactNode }) {
  const { client, queries } = useDesk()
  const cache = useQueryClient()
  const toasts = useToasts()
  const done = useRef<Step[]>([])
  const undone = useRef<Step[]>([])

  const value = useMemo<ActsDone>(() => {
    const refresh = () => cache.invalidateQueries({ queryKey: queries.library.key() })
    const remember = ({ undo }: Done, follows?: string) => {
      const last = done.current.at(-1)
      if (follows !== undefined && last?.follows === follows) last.ids.push(undo)
      else done.current = [...done.current, { ids: [undo], follows }].slice(-most)
      undone.current = []
    }
    /** Takes a step back, the last of its acts first; what of it could be taken back can be done again. */
    async function turn(from: typeof done, to: typeof done, step = from.current.at(-1)) {
      if (!step) return
      from.current = from.current.filter((one) => one !== step)
      const turned: string[] = []
      try {
        let says = ''
        for (const id of step.ids.toReversed()) {
          const { undo, says: said } = await client.library.undo({ undo: id })
          turned.push(undo)
          says ||= said
        }
        toasts.says(says)
      } catch (error) {
        toasts.fails(sentenceOf(error))
      }
      if (turned.length > 0) to.current.push({ ids: turned, follows: undefined })
      await refresh()
    }
    const stepOf = (id: string): Step | undefined =>
      done.current.find(({ ids }) => ids.includes(id))
    return {
      remember,
      async act(call, { isQuiet = false, follows } = {}) {
        try {
          const result = await call(client.library)
          remember(result, follows)
          await refresh()
          if (!isQuiet)
            toasts.says(result.says, {
              label: 'Undo',
              onAction: () => void turn(done, undone, stepOf(result.undo)),
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
