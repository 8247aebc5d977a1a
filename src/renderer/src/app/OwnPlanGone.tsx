import { Button } from '../ui/index.ts'
import styles from './Welcome.module.css'

/** What a plan's own window shows when there is no such plan. */
export function OwnPlanGone({ onMoveOn }: { onMoveOn: () => void }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>This plan is not there any more</h1>
      <p className={styles.lead}>
        It was deleted, or the address of this window names a plan that never was. Your other plans
        and your notes are as they were.
      </p>
      <div className={styles.actions}>
        <Button look="primary" onPress={onMoveOn}>
          Show my plans
        </Button>
      </div>
    </div>
  )
}
