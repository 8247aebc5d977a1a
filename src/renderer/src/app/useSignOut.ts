/** How a person ends this browser's session; the desktop's windows have none. */
import { useState } from 'react'
import { endSession, sentenceOf, useDesk, useLine } from '../desk/index.ts'
import { useStable, useToasts } from '../ui/index.ts'

export type SigningOut = {
  /** Saves all and signs out; asks first where something cannot be saved. Null where there is no session. */
  signOut: (() => void) | null
  /** Signs out, whatever is not saved. */
  letGo: () => void
  /** Whether this page shows nothing of the library any more. */
  isOut: boolean
}

/**
 * @param saveAll saves every plan that is open. Rejects when one could not be saved.
 * @param hasUnsaved whether this page has words that are nowhere else. They stay to be seen when another tab
 * has signed out, for nobody has let go of them.
 */
export function useSignOut({
  saveAll,
  ask,
  hasUnsaved,
}: {
  saveAll: () => Promise<unknown>
  ask: () => void
  hasUnsaved: boolean
}): SigningOut {
  const { host } = useDesk()
  const { is, reconnections } = useLine()
  const { fails } = useToasts()
  /** The connection in which a person let go of what is not saved. */
  const [letGoIn, setLetGoIn] = useState<number | null>(null)

  const letGo = useStable(() => {
    endSession().then(
      () => setLetGoIn(reconnections),
      (error) => fails(sentenceOf(error)),
    )
  })
  const signOut = useStable(() => void saveAll().then(letGo, ask))
  return {
    signOut: host === 'browser' ? signOut : null,
    letGo,
    isOut: is === 'signed-out' && (!hasUnsaved || letGoIn === reconnections),
  }
}
