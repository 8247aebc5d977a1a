import { useState } from 'react'
import { keepsNothing, useDesk } from '../desk/index.ts'
import { AlertBar } from '../ui/index.ts'

export const saysNothingKept =
  'This browser keeps no data for this page, so it has to be let in anew each time the page is loaded. To change that, allow this address to keep data (cookies and site data) in the browser’s settings.'

/** Says before a reload shuts this page out that it will, where the browser keeps nothing for pages. */
export function NothingKept() {
  const { host } = useDesk()
  const [isShown, setShown] = useState(() => host === 'browser' && keepsNothing())
  if (!isShown) return null
  return (
    <AlertBar kind="warning" onDismiss={() => setShown(false)}>
      {saysNothingKept}
    </AlertBar>
  )
}
