import { useLayoutEffect } from 'react'
import { setInteractionModality, useFocusVisible } from 'react-aria'

/**
 * Stands in what opens over the window, so that the keyboard is in it from the first moment.
 *
 * React Aria holds the focus back until nothing on the page moves any more when it takes the person to
 * use a screen reader, which is its guess whenever the focus moved without a key or a press: as it does
 * when a plan opens, or a menu of the system is used. Keys typed meanwhile went to the plan behind, and
 * one that moved the focus there kept it out of the dialog for good. Its reason is VoiceOver on
 * phones, where Linchpin does not run.
 */
export function FocusAtOnce() {
  const { isFocusVisible } = useFocusVisible()
  useLayoutEffect(() => {
    if (isFocusVisible) setInteractionModality('keyboard')
  }, [isFocusVisible])
  return null
}
