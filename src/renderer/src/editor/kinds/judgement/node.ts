/** The conclusion: the weighed answer. */
import {
  addButton,
  chrome,
  criteriaButton,
  element,
  grip,
  holdChildrenIn,
  marginLabel,
  setAttribute,
  slotOf,
} from '../../core/chrome.ts'
import { blockElement, PlanNode } from '../../core/nodes.ts'
import { $keepContents } from '../../core/schema.ts'

export class JudgementNode extends PlanNode {
  override $config() {
    return this.config('plan-judgement', {
      extends: PlanNode,
      $transform: (node: JudgementNode) => $keepContents(node, []),
    })
  }

  override getBlockType() {
    return 'judgement' as const
  }

  override takesCaret(): boolean {
    return true
  }

  override makeDOM(): HTMLElement {
    const dom = blockElement('judgement')
    dom.setAttribute('aria-label', 'Judgement')
    const body = element('div', {
      class: 'plan-slot',
      'data-placeholder': 'The weighed answer: how far, and why?',
    })
    holdChildrenIn(dom, body)
    dom.append(
      chrome('plan-handle', grip('judgement')),
      marginLabel('Judgement'),
      body,
      chrome('plan-bears', criteriaButton()),
      chrome('plan-foot', addButton('judgement')),
    )
    return dom
  }

  override paint(dom: HTMLElement): void {
    slotOf(dom).toggleAttribute('data-empty', this.isEmpty())
    setAttribute(dom, 'data-size', this.isEmpty() ? 'empty' : 'some')
  }
}
