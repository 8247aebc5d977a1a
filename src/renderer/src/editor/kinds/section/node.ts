/** A theme or stage that groups points. */

import { $create, type LexicalNode } from 'lexical'
import {
  addButton,
  chrome,
  element,
  firstWords,
  foldButton,
  grip,
  holdChildrenIn,
  setAttribute,
} from '../../core/chrome.ts'
import { $isBlock, blockElement, LineNode, lineElement, PlanNode } from '../../core/nodes.ts'
import { $ensureFirst, $keepContents, $keepWords } from '../../core/schema.ts'

export class SectionTitleNode extends LineNode {
  override $config() {
    return this.config('plan-section-title', { extends: LineNode, $transform: $keepWords })
  }

  override getPlaceholder(): string {
    return 'A theme, a stage, a side of the argument'
  }

  /** A title heads what follows it: none of that is deleted back into it. */
  override getJoinedLine(): null {
    return null
  }

  override makeDOM(): HTMLElement {
    return lineElement('h2', 'title')
  }
}

export const $isSectionTitle = (node: LexicalNode): node is SectionTitleNode =>
  node instanceof SectionTitleNode

export class SectionNode extends PlanNode {
  override $config() {
    return this.config('plan-section', {
      extends: PlanNode,
      $transform: (node: SectionNode) => {
        const title = $ensureFirst(node, $isSectionTitle, () => $create(SectionTitleNode))
        $keepContents(node, [title])
      },
    })
  }

  override getBlockType() {
    return 'section' as const
  }

  override makeDOM(): HTMLElement {
    const dom = blockElement('section')
    const contents = element('div', { class: 'plan-slot' })
    holdChildrenIn(dom, contents)
    dom.append(
      chrome('plan-handle', grip('section')),
      chrome('plan-folding', foldButton('section')),
      contents,
      chrome('plan-aside'),
      chrome(
        'plan-ghost',
        element('span', { class: 'plan-drop' }, 'Drop points into this section'),
      ),
      chrome('plan-foot', addButton('section')),
    )
    return dom
  }

  override paint(dom: HTMLElement): void {
    const title = firstWords(this.getFirstChild()?.getTextContent() ?? '')
    setAttribute(dom, 'aria-label', title ? `Section: ${title}` : 'Section')
    const fold = dom.querySelector(':scope > .plan-folding > .plan-fold')
    if (fold) setAttribute(fold, 'aria-label', `What is in ${title || 'this section'}`)
    dom.toggleAttribute('data-bare', !this.getChildren().some($isBlock))
  }
}
