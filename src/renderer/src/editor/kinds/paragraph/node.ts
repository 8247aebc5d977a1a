/** A free paragraph: words that are neither claim, evidence nor analysis. */
import { $create, $getState, $setState, createState } from 'lexical'
import { LineNode, lineBlockElement } from '../../core/nodes.ts'
import { $ensureId } from '../../core/states.ts'

const standInState = createState('standIn', { parse: (value) => value === true })

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

  /** Whether it only gives an empty plan a place for the caret, and is no part of the plan. */
  isStandIn(): boolean {
    return this.isEmpty() && $getState(this, standInState)
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

/**
 * The paragraph of a plan without blocks: Lexical needs one to put the caret in. It joins the plan
 * when something is written in it.
 */
export const $createStandIn = (): ParagraphNode =>
  $setState($create(ParagraphNode), standInState, true)
