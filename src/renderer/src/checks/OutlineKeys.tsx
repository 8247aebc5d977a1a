import { KeyCap, saysKeys } from '../ui/index.ts'
import styles from './OutlinePanel.module.css'

/** The keys of the outline, named where they are of use. */
export const OutlineKeys = () => (
  <p className={styles.keys}>
    <span>
      <KeyCap>↵</KeyCap> go to
    </span>
    <span>
      <KeyCap>←</KeyCap> <KeyCap>→</KeyCap> fold
    </span>
    <span>
      <KeyCap>{saysKeys('Alt')}</KeyCap> <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> move
    </span>
  </p>
)
