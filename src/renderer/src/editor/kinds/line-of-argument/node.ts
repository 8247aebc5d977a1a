/** The answer the essay will defend, in a sentence or two. */
import { LineNode, lineBlockElement } from '../../core/nodes.ts'
import { $ensureId } from '../../core/states.ts'

export class LineOfArgumentNode extends LineNode {
  override $config() {
    return this.config('plan-line-of-argument', { extends: LineNode, $transform: $ensureId })
  }

  override getBlockType() {
    return 'line-of-argument' as const
  }

  override getPlaceholder(): string {
    return 'What will you argue, in a sentence or two?'
  }

  override makeDOM(): HTMLElement {
    return lineBlockElement('line-of-argument', 'Line of argument', 'Line of argument')
  }
}
