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

const toComeIn =
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

/** Stands for the whole app once this browser was signed out; what comes in again shows the app in its place. */
export function SignedOut() {
  return (
    <main className={styles.page}>
      <div role="alert">
        <EmptyState icon={<LogOut size={28} />} title="This browser is signed out">
          {toComeIn}
        </EmptyState>
      </div>
    </main>
  )
}
