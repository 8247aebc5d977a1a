import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import { useDesk } from '../desk/index.ts'
import { Button, Dialog, saysKeys } from '../ui/index.ts'
import styles from './KeysDialog.module.css'
import { type KeyLine, keySheet } from './key-sheet.ts'

/** Every key there is, by what it is for. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { host } = useDesk()
  return (
    <Dialog
      title={buttonLabelOf('show-keys')}
      size="large"
      closesOutside
      isOpen
      onClose={onClose}
      footer={
        <Button look="primary" autoFocus onPress={onClose}>
          Done
        </Button>
      }
    >
      {/* It is long, and scrolls by keys where it has the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section className={styles.sheet} tabIndex={0} aria-label="All keys">
        {keySheet(host).map(({ heading, lines }) => (
          <section key={heading} className={styles.group} aria-label={heading}>
            <h3 className={styles.heading}>{heading}</h3>
            <dl className={styles.lines}>
              {lines.map((line) => (
                <Line key={line.says} {...line} />
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  )
}

function Line({ says, keys }: KeyLine) {
  return (
    <div className={styles.line}>
      <dt>{says}</dt>
      <dd>
        {keys.map((pressed, index) => (
          <span key={pressed}>
            {index > 0 && <span className={styles.or}> or </span>}
            <kbd className={styles.keys}>{saysKeys(pressed)}</kbd>
          </span>
        ))}
      </dd>
    </div>
  )
}
