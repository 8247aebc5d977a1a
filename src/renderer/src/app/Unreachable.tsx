import { Unplug } from 'lucide-react'
import { Button, EmptyState } from '../ui/index.ts'
import styles from './Unreachable.module.css'

/** Stands for the whole app while the desk cannot be reached. */
export function Unreachable({ says }: { says: string }) {
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
        Start it again with npm start, then open the address it prints.
      </EmptyState>
    </main>
  )
}
