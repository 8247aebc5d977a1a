import { saysKeys } from '../ui/index.ts'
import styles from './OutlinePanel.module.css'

/** The keys of the outline, for those who see it; the sheet of keys and the rows say them too. */
export const OutlineKeys = () => (
  <p className={styles.keys} aria-hidden="true">
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
