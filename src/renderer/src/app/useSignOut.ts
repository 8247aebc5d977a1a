/** How a person ends this browser's session; the desktop's windows have none. */
import { useEffect, useState } from 'react'
import { endSession, sentenceOf, useDesk, useLine } from '../desk/index.ts'
import { useStable, useToasts } from '../ui/index.ts'

export type SigningOut = {
  /** Saves all and signs out; asks first where something cannot be saved. Null where there is no session. */
  signOut: (() => void) | null
  /** Signs out, and lets go of what is not saved. */
  letGo: () => void
  /** Whether this page shows nothing of the library any more. */
  isOut: boolean
}

/**
 * @param saveAll saves every plan that is open. Rejects when one could not be saved.
 * @param hasUnsaved whether this page has words that are nowhere else. They stay to be seen when another tab
 * has signed out, or when they were typed behind the saving, for nobody has let go of them.
 * @param onLetGo called when a person has: nothing is unsaved any more.
 * @param onOut closes what is open over the window: what it asks speaks of the library.
 */
export function useSignOut({
  saveAll,
  ask,
  hasUnsaved,
  onLetGo,
  onOut,
}: {
  saveAll: () => Promise<unknown>
  ask: () => void
  hasUnsaved: boolean
  onLetGo: () => void
  onOut: () => void
}): SigningOut {
  const { host } = useDesk()
  const { is, reconnections } = useLine()
  const { fails, clear } = useToasts()
  /** The connection whose session this page has ended, however the connection itself may end. */
  const [ended, setEnded] = useState<{ connection: number; isLetGo: boolean } | null>(null)

  async function end(isLetGo: boolean) {
    try {
      await endSession()
      setEnded({ connection: reconnections, isLetGo })
      if (isLetGo) onLetGo()
    } catch (error) {
      fails(sentenceOf(error))
    }
  }
  const letGo = useStable(() => void end(true))
  const signOut = useStable(() => void saveAll().then(() => end(false), ask))
  const own = ended?.connection === reconnections ? ended : null
  const isSignedOut = is === 'signed-out' || (own !== null && is !== 'open')
  const isOut = isSignedOut && (!hasUnsaved || own?.isLetGo === true)
  useEffect(() => {
    if (!isOut) return
    onOut()
    // What was said speaks of the library too.
    clear()
  }, [isOut, onOut, clear])
  return {
    signOut: host === 'browser' ? signOut : null,
    letGo,
    isOut,
  }
}
