import { Component, type ReactNode } from 'react'
import { AlertBar } from './AlertBar.tsx'

type BoundaryProps = {
  /** What it holds, such as "The library"; a sentence begins with it. */
  what: string
  /** What can be done, as a sentence. */
  advice: string
  /** Told when it is to be shown again. */
  onAgain?: () => void
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
    return (
      <AlertBar
        kind="failure"
        action={{
          label: 'Show it again',
          onAction: () => {
            this.props.onAgain?.()
            this.setState({ error: null })
          },
        }}
      >
        {`${this.props.what} could not be shown. ${this.props.advice}`}
      </AlertBar>
    )
  }
}
