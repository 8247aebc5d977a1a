import { FileWarning } from 'lucide-react'
import { sentenceOf } from '../desk/index.ts'
import { Button, EmptyState } from '../ui/index.ts'
import styles from './Unreachable.module.css'

/** Stands for the whole window while what it begins with cannot be read. */
export function NotRead({ error, onTryAgain }: { error: unknown; onTryAgain: () => void }) {
  return (
    <main className={styles.page}>
      <div role="alert">
        <EmptyState
          icon={<FileWarning size={28} />}
          title={sentenceOf(error)}
          actions={
            <Button look="primary" onPress={onTryAgain}>
              Try again
            </Button>
          }
        >
          Your notes and plans stay where they are.
        </EmptyState>
      </div>
    </main>
  )
}
