import { saysKeys } from '../ui/index.ts'
import styles from './OutlinePanel.module.css'

/** The keys of the outline, named where they are of use. */
export const OutlineKeys = () => (
  <p className={styles.keys}>
    <span>
      <kbd>↵</kbd> go to
    </span>
    <span>
      <kbd>←</kbd> <kbd>→</kbd> fold
    </span>
    <span>
      <kbd>{saysKeys('Alt')}</kbd> <kbd>↑</kbd> <kbd>↓</kbd> move
    </span>
  </p>
)
