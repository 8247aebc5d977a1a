/** One claim with its stance and what bears it out: one paragraph of the essay. */

import { $create, $getState, $setState, createState, type LexicalNode } from 'lexical'
import { type Stance, stanceSchema } from '../../../../../shared/model/blocks.ts'
import {
  addButton,
  button,
  chrome,
  criteriaButton,
  element,
  firstWords,
  foldButton,
  grip,
  holdChildrenIn,
  marginLabel,
  setAttribute,
  setStanceSign,
  setWords,
  stanceSign,
} from '../../core/chrome.ts'
import { $blockTypeOf, blockElement, LineNode, lineElement, PlanNode } from '../../core/nodes.ts'
import { $ensureFirst, $keepContents, $keepWords } from '../../core/schema.ts'
import { stanceLooks } from './stances.ts'

export const stanceState = createState('stance', {
  parse: (value): Stance => stanceSchema.safeParse(value).data ?? 'supports',
})

export class ClaimNode extends LineNode {
  override $config() {
    return this.config('plan-claim', { extends: LineNode, $transform: $keepWords })
  }

  override getPlaceholder(): string {
    return 'The claim this point makes'
  }

  override makeDOM(): HTMLElement {
    return lineElement('h3', 'claim')
  }
}

export const $isClaim = (node: LexicalNode): node is ClaimNode => node instanceof ClaimNode

export class PointNode extends PlanNode {
  override $config() {
    return this.config('plan-point', {
      extends: PlanNode,
      stateConfigs: [stanceState],
      $transform: (node: PointNode) => {
        const claim = $ensureFirst(node, $isClaim, () => $create(ClaimNode))
        $keepContents(node, [claim])
      },
    })
  }

  override getBlockType() {
    return 'point' as const
  }

  getStance(): Stance {
    return $getState(this, stanceState)
  }

  setStance(stance: Stance): this {
    return $setState(this, stanceState, stance)
  }

  override makeDOM(): HTMLElement {
    const dom = blockElement('point')
    const stance = button('stance', 'plan-stance', '')
    stance.setAttribute('aria-haspopup', 'menu')
    stance.append(stanceSign(), element('span'))
    const contents = element('div', { class: 'plan-slot' })
    holdChildrenIn(dom, contents)
    dom.append(
      chrome('plan-handle', grip('point')),
      chrome('plan-folding', foldButton('point')),
      marginLabel(element('span', { class: 'plan-number' }), stance),
      contents,
      chrome('plan-bears', criteriaButton()),
      chrome('plan-aside'),
      chrome(
        'plan-ghost',
        element('span', { class: 'plan-drop' }),
        button(
          'analysis',
          'plan-analyse',
          'Analysis: Say what this evidence shows',
          'Say what this evidence shows',
        ),
      ),
      chrome('plan-foot', addButton('point')),
    )
    return dom
  }

  override paint(dom: HTMLElement): void {
    const stance = this.getStance()
    setAttribute(dom, 'data-stance', stance)
    const button = dom.querySelector('.plan-stance')
    if (button) {
      setAttribute(button, 'aria-label', `Stance: ${stance}`)
      setStanceSign(button.firstElementChild, stance)
      setWords(button.lastElementChild, stanceLooks[stance].label)
    }
    const children = this.getChildren()
    const hasEvidence = children.some((child) => $blockTypeOf(child) === 'evidence')
    dom.toggleAttribute('data-bare', !hasEvidence)
    dom.toggleAttribute('data-awaits', $blockTypeOf(children.at(-1)) === 'evidence')
    paintNumber(dom, firstWords(this.getFirstChild()?.getTextContent() ?? ''))
  }
}

/** Names a point by its number (kept in `data-number` by the numbering) and its claim. */
export function paintNumber(dom: HTMLElement, claim = dom.dataset.claim ?? ''): void {
  if (dom.dataset.claim !== claim) dom.dataset.claim = claim
  const number = dom.dataset.number ?? ''
  const name = number ? `Point ${number}` : 'Point'
  setAttribute(dom, 'aria-label', claim ? `${name}: ${claim}` : name)
  setWords(dom.querySelector('.plan-number'), number)
  const fold = dom.querySelector(':scope > .plan-folding > .plan-fold')
  if (fold) setAttribute(fold, 'aria-label', `What is in ${name.toLowerCase()}`)
  setWords(dom.querySelector('.plan-drop'), `Drop evidence into ${name.toLowerCase()}`)
}
