/** One thing the essay judges by. */
import { LineNode, lineBlockElement } from '../../core/nodes.ts'
import { $ensureId } from '../../core/states.ts'

export class CriterionNode extends LineNode {
  override $config() {
    return this.config('plan-criterion', { extends: LineNode, $transform: $ensureId })
  }

  override getBlockType() {
    return 'criterion' as const
  }

  override getPlaceholder(): string {
    return 'How far it reached, whether it lasted, who saw it'
  }

  override makeDOM(): HTMLElement {
    return lineBlockElement('criterion', 'Criterion', 'By what I judge')
  }
}
