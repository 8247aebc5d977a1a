/** A snippet placed in the plan: its own copy of the words, how they are used, and their citation. */
import { $create, $getState, $setState, createState, type LexicalNode } from 'lexical'
import { type EvidenceUse, evidenceUseSchema } from '../../../../../shared/model/blocks.ts'
import { type Id, idSchema } from '../../../../../shared/model/ids.ts'
import { type Cite, citeSchema } from '../../../../../shared/model/source.ts'
import { otherUse } from '../../../../../shared/plan/evidence-use.ts'
import {
  button,
  chrome,
  element,
  firstWords,
  grip,
  holdChildrenIn,
  marginLabel,
  setAttribute,
  setWords,
} from '../../core/chrome.ts'
import { blockElement, LineNode, lineElement, PlanNode } from '../../core/nodes.ts'
import { $ensureFirst, $keepContents, $keepWords } from '../../core/schema.ts'
import { useLooks } from './uses.ts'

export const snippetState = createState('snippetId', {
  parse: (value): Id | undefined => idSchema.safeParse(value).data,
})
export const takenState = createState('taken', {
  parse: (value) => (typeof value === 'string' ? value : undefined),
})
export const useState = createState('use', {
  parse: (value): EvidenceUse => evidenceUseSchema.safeParse(value).data ?? 'quotation',
})
export const citationState = createState('citation', {
  parse: (value): Cite | undefined => citeSchema.safeParse(value).data,
})

/** The words taken over: plain text, for a citation's quotation marks are the style's business. */
export class WordsNode extends LineNode {
  override $config() {
    return this.config('plan-words', { extends: LineNode, $transform: $keepWords })
  }

  override getPlaceholder(): string {
    return 'The words of the evidence'
  }

  override isPlainText(): boolean {
    return true
  }

  override makeDOM(): HTMLElement {
    return lineElement('p', 'words')
  }
}

/** The student's own remark on a piece of evidence; there only while it says something or is being written. */
export class CommentNode extends LineNode {
  override $config() {
    return this.config('plan-comment', { extends: LineNode, $transform: $keepWords })
  }

  override getPlaceholder(): string {
    return 'Your comment on this evidence'
  }

  override makeDOM(): HTMLElement {
    return lineElement('p', 'comment')
  }
}

export const $isWords = (node: LexicalNode): node is WordsNode => node instanceof WordsNode
export const $isComment = (node: LexicalNode): node is CommentNode => node instanceof CommentNode

export class EvidenceNode extends PlanNode {
  override $config() {
    return this.config('plan-evidence', {
      extends: PlanNode,
      stateConfigs: [snippetState, takenState, useState, citationState],
      $transform: (node: EvidenceNode) => {
        const words = $ensureFirst(node, $isWords, () => $create(WordsNode))
        const comment = node.getComment()
        $keepContents(node, comment ? [words, comment] : [words])
      },
    })
  }

  override getBlockType() {
    return 'evidence' as const
  }

  getWords(): WordsNode | null {
    return this.getChildren().find($isWords) ?? null
  }

  getComment(): CommentNode | null {
    return this.getChildren().find($isComment) ?? null
  }

  getUse(): EvidenceUse {
    return $getState(this, useState)
  }

  setUse(use: EvidenceUse): this {
    return $setState(this, useState, use)
  }

  getSnippetId(): Id | undefined {
    return $getState(this, snippetState)
  }

  setSnippetId(id: Id | undefined): this {
    return $setState(this, snippetState, id)
  }

  /** The note's wording when the words were last taken from it or agreed to. */
  getTaken(): string | undefined {
    return $getState(this, takenState)
  }

  setTaken(taken: string | undefined): this {
    return $setState(this, takenState, taken)
  }

  getCitation(): Cite | undefined {
    return $getState(this, citationState)
  }

  setCitation(citation: Cite | undefined): this {
    return $setState(this, citationState, citation)
  }

  override makeDOM(): HTMLElement {
    const dom = blockElement('evidence')
    const contents = element('div', { class: 'plan-slot' })
    holdChildrenIn(dom, contents)
    dom.append(
      chrome('plan-handle', grip('evidence')),
      marginLabel('Evidence'),
      contents,
      chrome(
        'plan-cite',
        element('span', { class: 'plan-note-number' }),
        button('cite', 'plan-cite-line', 'Cite'),
        element('button', {
          type: 'button',
          class: 'plan-standing',
          'data-ask': 'standing',
          tabindex: '-1',
          hidden: '',
        }),
        button('use', 'plan-use-label', 'Use'),
      ),
    )
    return dom
  }

  override paint(dom: HTMLElement): void {
    const use = this.getUse()
    setAttribute(dom, 'data-use', use)
    const label = dom.querySelector('.plan-use-label')
    setWords(label, useLooks[use].label)
    if (label) {
      setAttribute(label, 'aria-label', `Use: ${use}`)
      setAttribute(label, 'title', `Change to ${otherUse(use)}`)
    }
    const words = firstWords(this.getFirstChild()?.getTextContent() ?? '')
    setAttribute(dom, 'aria-label', words ? `Evidence: ${words}` : 'Evidence')
  }
}
