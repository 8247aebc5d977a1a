import { ProgressBar } from 'react-aria-components'
import styles from './Preview.module.css'

/** That pages are being set; it comes only where that takes a while. */
export const SettingBar = () => (
  <ProgressBar aria-label="Setting the pages" isIndeterminate className={styles.setting ?? ''}>
    <span className={styles.track}>
      <span className={styles.run} />
    </span>
    <span aria-hidden="true">Setting the pages</span>
  </ProgressBar>
)
