/** The sentence that ties a point back to the question. */
import { LineNode, lineBlockElement } from '../../core/nodes.ts'
import { $ensureId } from '../../core/states.ts'

export class PlanLinkNode extends LineNode {
  override $config() {
    return this.config('plan-link', { extends: LineNode, $transform: $ensureId })
  }

  override getBlockType() {
    return 'link' as const
  }

  override getPlaceholder(): string {
    return 'Tie the point back to the question'
  }

  override makeDOM(): HTMLElement {
    return lineBlockElement('link', 'Link', 'Link')
  }
}
