/** An objection to a point, what bears it out, and the reply to it. */
import { $create, type LexicalNode } from 'lexical'
import {
  addButton,
  chrome,
  element,
  firstWords,
  grip,
  holdChildrenIn,
  marginLabel,
  setAttribute,
} from '../../core/chrome.ts'
import { blockElement, LineNode, lineElement, PlanNode } from '../../core/nodes.ts'
import { $ensureFirst, $ensureLast, $keepContents, $keepWords } from '../../core/schema.ts'

/** What is said against the point. */
export class ObjectionNode extends LineNode {
  override $config() {
    return this.config('plan-objection', { extends: LineNode, $transform: $keepWords })
  }

  override getPlaceholder(): string {
    return 'What could be said against this point?'
  }

  override makeDOM(): HTMLElement {
    return lineElement('p', 'objection')
  }
}

/** What answers the objection. It stands last, behind the evidence for the objection. */
export class ReplyNode extends LineNode {
  override $config() {
    return this.config('plan-reply', { extends: LineNode, $transform: $keepWords })
  }

  override getPlaceholder(): string {
    return 'What answers it?'
  }

  override makeDOM(): HTMLElement {
    const dom = element('div', { class: 'plan-reply-frame', role: 'group', 'aria-label': 'Reply' })
    const words = lineElement('p', 'reply')
    holdChildrenIn(dom, words)
    dom.append(marginLabel('Reply'), words)
    return dom
  }
}

export const $isObjection = (node: LexicalNode): node is ObjectionNode =>
  node instanceof ObjectionNode
export const $isReply = (node: LexicalNode): node is ReplyNode => node instanceof ReplyNode

export class CounterNode extends PlanNode {
  override $config() {
    return this.config('plan-counter', {
      extends: PlanNode,
      $transform: (node: CounterNode) => {
        const objection = $ensureFirst(node, $isObjection, () => $create(ObjectionNode))
        const reply = $ensureLast(node, $isReply, () => $create(ReplyNode))
        $keepContents(node, [objection, reply])
      },
    })
  }

  override getBlockType() {
    return 'counter' as const
  }

  override makeDOM(): HTMLElement {
    const dom = blockElement('counter')
    const contents = element('div', { class: 'plan-slot' })
    holdChildrenIn(dom, contents)
    dom.append(
      chrome('plan-handle', grip('counter')),
      marginLabel('Counter'),
      contents,
      chrome('plan-foot', addButton('counter')),
    )
    return dom
  }

  override paint(dom: HTMLElement): void {
    const words = firstWords(this.getFirstChild()?.getTextContent() ?? '')
    setAttribute(dom, 'aria-label', words ? `Counter: ${words}` : 'Counter')
  }
}
