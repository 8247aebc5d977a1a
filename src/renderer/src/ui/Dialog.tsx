import { X } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { asks } from './asking.ts'
import { cx } from './cx.ts'
import styles from './Dialog.module.css'
import { FocusAtOnce } from './FocusAtOnce.tsx'
import { IconButton } from './IconButton.tsx'

export type DialogProps = {
  /** The accessible name of the dialog, and its heading. */
  title: string
  isOpen: boolean
  /** Called when the person closes it: Esc, the cross, or (if `closesOutside`) a press outside. */
  onClose: () => void
  /** Said behind the heading, quietly. */
  detail?: ReactNode
  /** 420, 560, 840 or 1160 px wide at most, or nearly all of the window, which its content fills. */
  size?: 'small' | 'medium' | 'large' | 'wide' | 'window'
  /** Keeps one height however much it holds, for dialogs whose content changes as one works. */
  isTall?: boolean
  /** Hides what is behind it, where that is not to be read meanwhile. */
  hidesBehind?: boolean
  /** Whether a press outside closes it. Off where something typed could be lost. */
  closesOutside?: boolean
  role?: 'dialog' | 'alertdialog'
  /** Buttons, in reading order: the one that goes on comes last. */
  footer?: ReactNode
  children: ReactNode
}

/** A modal dialog. Focus goes in when it opens and comes back when it closes. */
export function Dialog({
  title,
  detail,
  isOpen,
  onClose,
  size = 'medium',
  isTall = false,
  hidesBehind = false,
  closesOutside = false,
  role = 'dialog',
  footer,
  children,
}: DialogProps) {
  useEffect(() => (isOpen ? asks() : undefined), [isOpen])
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable={closesOutside}
      className={cx(styles.scrim, hidesBehind && styles.opaque)}
      data-modal=""
    >
      <Modal className={cx(styles.modal, styles[size], isTall && styles.tall)}>
        <AriaDialog role={role} className={cx(styles.dialog)}>
          <FocusAtOnce />
          <header className={styles.head}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            {detail && <p className={styles.detail}>{detail}</p>}
            <IconButton label="Close" icon={<X size={16} />} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.foot}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
