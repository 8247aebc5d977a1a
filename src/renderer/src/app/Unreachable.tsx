import { Unplug } from 'lucide-react'
import { Button, EmptyState } from '../ui/index.ts'
import styles from './Unreachable.module.css'

type Props = {
  says: string
  /** Linchpin runs, and has only to let this browser in. */
  isRunning: boolean
}

/** Stands for the whole app while the desk cannot be reached. */
export function Unreachable({ says, isRunning }: Props) {
  return (
    <main className={styles.page} role="alert">
      <EmptyState
        icon={<Unplug size={28} />}
        title={says}
        actions={
          <Button look="primary" onPress={() => location.reload()}>
            Try again
          </Button>
        }
      >
        {isRunning
          ? 'Press Enter in the terminal where Linchpin runs, or start it again, and open the address it prints in this browser.'
          : 'Start it again with npm start, then open the address it prints.'}
      </EmptyState>
    </main>
  )
}
