import { AlertBar, Button } from '../ui/index.ts'
import styles from './PlanPane.module.css'

/** Two windows changed one plan: a person says which is kept, and until then neither is lost. */
export function ConflictBar({
  onKeepMine,
  onTakeTheirs,
}: {
  onKeepMine: () => void
  onTakeTheirs: () => void
}) {
  return (
    <AlertBar kind="failure">
      <span>
        This plan was changed in another window, so what you changed here since is not saved.
        Whichever you choose, the other is kept in the history.
      </span>
      <span className={styles.choices}>
        <Button size="small" onPress={onKeepMine}>
          Keep what is here
        </Button>
        <Button size="small" onPress={onTakeTheirs}>
          Show the other
        </Button>
      </span>
    </AlertBar>
  )
}
