import { Component, type ReactNode } from 'react'
import { AlertBar } from './AlertBar.tsx'
import styles from './Boundary.module.css'

type BoundaryProps = {
  /** What it holds, such as "The library"; a sentence begins with it. */
  what: string
  /** What can be done, as a sentence. */
  advice: string
  /** Shows it again, by a new key, where that takes more than rendering what it holds once more. */
  onAgain?: () => void
  /** What is shown besides while it cannot be. */
  meanwhile?: ReactNode
  children: ReactNode
}

/**
 * Keeps a fault in one part of the window from emptying all of it: the part says so in its place, and can be
 * shown again. Nothing else in React catches what is thrown while it renders.
 */
export class Boundary extends Component<BoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('Something was thrown that is nothing.') }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    const { what, advice, meanwhile, onAgain = () => this.setState({ error: null }) } = this.props
    return (
      <div className={styles.fault}>
        <AlertBar kind="failure" action={{ label: 'Show it again', onAction: onAgain }}>
          {`${what} could not be shown. ${advice}`}
        </AlertBar>
        {meanwhile}
      </div>
    )
  }
}
