import { CircleAlert, CircleCheck, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './AlertBar.module.css'
import { Button } from './Button.tsx'
import { cx } from './cx.ts'
import { IconButton } from './IconButton.tsx'

export type BarKind = 'success' | 'failure' | 'warning'

const icons = {
  success: <CircleCheck size={16} aria-hidden="true" />,
  failure: <CircleAlert size={16} aria-hidden="true" />,
  warning: <TriangleAlert size={16} aria-hidden="true" />,
}

export type BarAction = { label: string; onAction: () => void }

export type AlertBarProps = {
  kind: BarKind
  children: ReactNode
  action?: BarAction | undefined
  onDismiss?: (() => void) | undefined
}

/** What happened, in place: `status` for success and warnings, `alert` for failure. */
export function AlertBar(props: AlertBarProps) {
  return (
    <div role={props.kind === 'failure' ? 'alert' : 'status'}>
      <Bar {...props} />
    </div>
  )
}

/** The bar without a live role, for a region that has its own. */
export function Bar({
  kind,
  children,
  action,
  onDismiss,
  className,
}: AlertBarProps & { className?: string | undefined }) {
  return (
    <div className={cx(styles.bar, styles[kind], className)}>
      {icons[kind]}
      <div className={styles.words}>{children}</div>
      {action && (
        <Button size="small" onPress={action.onAction}>
          {action.label}
        </Button>
      )}
      {onDismiss && (
        <IconButton size="small" label="Dismiss" icon={<X size={14} />} onPress={onDismiss} />
      )}
    </div>
  )
}
