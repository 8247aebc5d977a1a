import { FileWarning } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { Button, EmptyState } from '../ui/index.ts'
import styles from './Unreachable.module.css'

/** Catches what no part of the window has caught: the page says so, and is never blank. */
export class WholeWindow extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className={styles.page}>
        <div role="alert">
          <EmptyState
            icon={<FileWarning size={28} />}
            title="Something went wrong in this window"
            actions={
              <Button look="primary" onPress={() => location.reload()}>
                Reload
              </Button>
            }
          >
            What was said to be saved is saved. Reload to go on; if it comes again, open another
            plan first.
          </EmptyState>
        </div>
      </main>
    )
  }
}
