/** A free paragraph: words that are neither claim, evidence nor analysis. */
import { $getState, $setState } from 'lexical'
import { LineNode, lineBlockElement } from '../../core/nodes.ts'
import { standInState } from '../../core/plain.ts'
import { $ensureId } from '../../core/states.ts'

export class ParagraphNode extends LineNode {
  override $config() {
    return this.config('plan-paragraph', {
      extends: LineNode,
      stateConfigs: [standInState],
      $transform: (paragraph: ParagraphNode) => {
        $ensureId(paragraph)
        paragraph.joinPlan()
      },
    })
  }

  override getBlockType() {
    return 'paragraph' as const
  }

  /** Once something is written in it, it is a paragraph of the plan, and stays one when it is emptied. */
  joinPlan(): void {
    if (!this.isEmpty() && $getState(this, standInState)) $setState(this, standInState, false)
  }

  override getPlaceholder(): string {
    return 'Write, or press / to add a part'
  }

  override makeDOM(): HTMLElement {
    return lineBlockElement('paragraph', 'Paragraph')
  }
}
