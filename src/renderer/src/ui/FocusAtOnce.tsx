import { useLayoutEffect, useState } from 'react'
import { setInteractionModality, useFocusVisible } from 'react-aria'
import { comeBackTo, placeOfKeys } from './held-keys.ts'

/**
 * Stands in what opens over the window, so that the keyboard is in it from the first moment, and back where
 * it was from the moment that it closes.
 *
 * React Aria holds the focus back until nothing on the page moves any more when it takes the person to
 * use a screen reader, which is its guess whenever the focus moved without a key or a press: as it does
 * when a plan opens, or a menu of the system is used. Keys typed meanwhile went to the plan behind, and
 * one that moved the focus there kept it out of the dialog for good. Its reason is VoiceOver on
 * phones, where Linchpin does not run. What closes gives the focus back a frame later: a letter typed
 * right behind Escape was nowhere.
 */
export function FocusAtOnce() {
  const { isFocusVisible } = useFocusVisible()
  const [before] = useState(placeOfKeys)
  useLayoutEffect(() => {
    if (isFocusVisible) setInteractionModality('keyboard')
  }, [isFocusVisible])
  useLayoutEffect(
    () => () => {
      if (comeBackTo(before)) return
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return
        if (before instanceof HTMLElement) before.focus({ preventScroll: true })
      })
    },
    [before],
  )
  return null
}
