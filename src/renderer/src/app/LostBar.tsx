import { saysLost, useDesk, useLine } from '../desk/index.ts'
import { AlertBar } from '../ui/index.ts'
import { toComeIn } from './Unreachable.tsx'

/** Says over the whole window that the desk is gone, what is not saved, and how it goes on. */
export function LostBar({ unsaved }: { unsaved: readonly string[] }) {
  const { host } = useDesk()
  const { is } = useLine()
  if (is === 'open') return null
  return (
    <AlertBar kind="failure">
      <p>
        {saysLost[is]} {saysWork(unsaved)}{' '}
        {host === 'electron' ? 'Start Linchpin again.' : ways[is]}
      </p>
    </AlertBar>
  )
}

const ways = {
  lost: 'Start it again with npm start and open the address it prints; if that is this page’s address, this page goes on by itself.',
  'locked-out': 'Open the address it prints in this browser, and this page goes on by itself.',
  'signed-out': `${toComeIn} This page then goes on by itself.`,
}

/** @param unsaved the questions of the plans with words that are not saved. */
const saysWork = (unsaved: readonly string[]): string =>
  unsaved.length === 0
    ? 'All you wrote is saved.'
    : `${saysUnsaved(unsaved)} They are still here: keep this page open, or copy them.`

export function saysUnsaved(unsaved: readonly string[]): string {
  const questions = unsaved.map((question) => `“${question}”`)
  const named = [questions.slice(0, -1).join(', '), questions.at(-1)].filter(Boolean).join(' and ')
  return `Your last changes to ${named} are not saved.`
}
