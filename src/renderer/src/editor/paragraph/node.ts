/** A free paragraph: words that are neither claim, evidence nor analysis. */
import { LineNode, lineBlockElement } from '../core/nodes.ts'
import { $ensureId } from '../core/states.ts'

export class ParagraphNode extends LineNode {
  override $config() {
    return this.config('plan-paragraph', { extends: LineNode, $transform: $ensureId })
  }

  override getBlockType() {
    return 'paragraph' as const
  }

  override getPlaceholder(): string {
    return 'Write, or press / to add a part'
  }

  override makeDOM(): HTMLElement {
    return lineBlockElement('paragraph', 'Paragraph')
  }
}
