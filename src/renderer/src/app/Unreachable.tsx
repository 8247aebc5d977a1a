import { LogOut, Unplug } from 'lucide-react'
import { keepsNothing } from '../desk/index.ts'
import { Button, EmptyState } from '../ui/index.ts'
import { saysNothingKept } from './NothingKept.tsx'
import styles from './Unreachable.module.css'

type Props = {
  says: string
  /** Linchpin runs, and has only to let this browser in. */
  isRunning: boolean
}

/** How a browser that is not let in comes in. */
export const toComeIn =
  'Press Enter in the terminal where Linchpin runs, or start it again, and open the address it prints in this browser.'

/** Stands for the whole app while the desk cannot be reached. */
export function Unreachable({ says, isRunning }: Props) {
  return (
    <main className={styles.page}>
      <div role="alert">
        <EmptyState
          icon={<Unplug size={28} />}
          title={says}
          actions={
            <Button look="primary" onPress={() => location.reload()}>
              Try again
            </Button>
          }
        >
          {isRunning ? toComeIn : 'Start it again with npm start, then open the address it prints.'}{' '}
          {isRunning && keepsNothing() && saysNothingKept}
        </EmptyState>
      </div>
    </main>
  )
}

/**
 * Stands for the whole app once this browser was signed out; what comes in again shows the app in its place. Each tab
 * of a browser that keeps nothing has a session of its own.
 */
export function SignedOut() {
  const isAlone = keepsNothing()
  return (
    <main className={styles.page}>
      <div role="alert">
        <EmptyState
          icon={<LogOut size={28} />}
          title={`This ${isAlone ? 'tab' : 'browser'} is signed out`}
        >
          {isAlone && 'Close this address in other tabs: each was let in by itself. '}
          {toComeIn}
        </EmptyState>
      </div>
    </main>
  )
}
