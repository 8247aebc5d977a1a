/** A citation in the middle of a sentence: where what is said comes from. It is one thing, not words. */
import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type LexicalNode,
} from 'lexical'
import type { Citation } from '../../../../../shared/model/inline.ts'
import { citationSchema } from '../../../../../shared/model/inline.ts'
import { element } from '../../core/chrome.ts'

type Cites = Citation['cites']

const citesState = createState('cites', {
  parse: (value): Cites => citationSchema.shape.cites.safeParse(value).data ?? [],
})

export class CitationNode extends DecoratorNode<null> {
  override $config() {
    return this.config('plan-citation', { extends: DecoratorNode, stateConfigs: [citesState] })
  }

  getCites(): Cites {
    return $getState(this, citesState)
  }

  setCites(cites: Cites): this {
    return $setState(this, citesState, cites)
  }

  override isInline(): true {
    return true
  }

  /** Its words are painted from the sources, by `registerCitationLabels`. */
  override createDOM(): HTMLElement {
    return element('span', {
      class: 'plan-citation',
      role: 'button',
      tabindex: '-1',
      contenteditable: 'false',
      'data-ask': 'cites',
      'data-citation': this.getKey(),
      'aria-label': 'Citation',
    })
  }

  override updateDOM(): false {
    return false
  }

  override decorate(): null {
    return null
  }
}

export const $isCitation = (node: LexicalNode | null | undefined): node is CitationNode =>
  node instanceof CitationNode

export const $createCitation = (cites: Cites): CitationNode => $create(CitationNode).setCites(cites)
