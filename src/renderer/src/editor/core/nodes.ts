/**
 * The three shapes of node a plan is made of: blocks, lines of words, and blocks that are one line.
 * docs/decisions/040
 */
import { type EditorConfig, type ElementDOMSlot, ElementNode, type LexicalNode } from 'lexical'
import type { AnyBlock } from '../../../../shared/model/blocks.ts'
import {
  chrome,
  element,
  grip,
  holdChildrenIn,
  marginLabel,
  setAttribute,
  slotOf,
} from './chrome.ts'
import { $idOf } from './states.ts'

export type BlockType = AnyBlock['type']

/** Any node of ours: it never indents, and its children stand in the slot its DOM names. */
export class PlanNode extends ElementNode {
  override $config() {
    return this.config(Symbol.for('PlanNode'), { extends: ElementNode })
  }

  /** What block this is; `null` for a slot of one (a claim, a title, words, a comment). */
  getBlockType(): BlockType | null {
    return null
  }

  /** Whether the caret stands in it while it is empty, for it has no line of its own. */
  takesCaret(): boolean {
    return false
  }

  /** The line that words join which are deleted back into it; `null` where none do. */
  getJoinedLine(): LineNode | null {
    return null
  }

  /** Brings attributes and chrome up to date; called whenever the node or something in it changed. */
  paint(_dom: HTMLElement): void {}

  /** The node's DOM with its chrome, once. */
  makeDOM(): HTMLElement {
    return element('div')
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const dom = this.makeDOM()
    this.#identify(dom)
    this.paint(dom)
    return dom
  }

  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    this.#identify(dom)
    this.paint(dom)
    return false
  }

  /** A block's DOM carries its id, for clicks and drags that meet the DOM first. */
  #identify(dom: HTMLElement): void {
    if (this.getBlockType() !== null) setAttribute(dom, 'data-id', $idOf(this))
  }

  override getDOMSlot(dom: HTMLElement): ElementDOMSlot<HTMLElement> {
    return super.getDOMSlot(dom).withElement(slotOf(dom))
  }

  override canIndent(): boolean {
    return false
  }
}

/** Letters without a place to break: with kerning, Chromium shapes them anew for each row they fill. */
const endlessWord = /\S{1000}/

/** A run of words the caret can stand in: text and line breaks, nothing else. */
export class LineNode extends PlanNode {
  override $config() {
    return this.config(Symbol.for('LineNode'), { extends: PlanNode })
  }

  /** What belongs here, shown while it is empty. */
  getPlaceholder(): string {
    return ''
  }

  override getJoinedLine(): LineNode | null {
    return this
  }

  /** Whether it is one of several alike in its block: it may come and go, and join others. */
  isItem(): boolean {
    return false
  }

  /** Whether its words are letters alone, without marks, hyperlinks and citations. */
  isPlainText(): boolean {
    return false
  }

  override paint(dom: HTMLElement): void {
    const slot = slotOf(dom)
    const words = this.getTextContent()
    slot.toggleAttribute('data-empty', this.isEmpty())
    slot.toggleAttribute('data-endless', words.length >= 1000 && endlessWord.test(words))
    // A heading without words is none, for those who go from heading to heading.
    if (slot instanceof HTMLHeadingElement) {
      if (this.isEmpty()) setAttribute(slot, 'role', 'none')
      else slot.removeAttribute('role')
    }
    setAttribute(slot, 'data-placeholder', this.getPlaceholder())
  }
}

/** A slot's line: one element with a class. */
export const lineElement = (tag: string, name: string): HTMLElement =>
  element(tag, { class: `plan-line plan-${name}`, 'data-line': name })

/** The outer element of a block, without what is in it. */
export const blockElement = (type: BlockType): HTMLElement =>
  element('div', { class: 'plan-block', 'data-block': type, role: 'group' })

/** The DOM of a block that is one line: a handle, a label if it has one, and the words. */
export function lineBlockElement(type: BlockType, name: string, label?: string): HTMLElement {
  const dom = blockElement(type)
  dom.setAttribute('aria-label', name)
  const words = lineElement('p', type)
  holdChildrenIn(dom, words)
  const handle = chrome('plan-handle', grip(name.toLowerCase()))
  dom.append(handle)
  if (label) dom.append(marginLabel(label))
  dom.append(words)
  return dom
}

export const $isLine = (node: LexicalNode | null | undefined): node is LineNode =>
  node instanceof LineNode

/** Whether a node is a line that is one of several alike in its block. */
export const $isItem = (node: LexicalNode | null | undefined): node is LineNode =>
  $isLine(node) && node.isItem()

export const $isPlanNode = (node: LexicalNode | null | undefined): node is PlanNode =>
  node instanceof PlanNode

/** The kind of block a node is, or `null` if it is none. */
export const $blockTypeOf = (node: LexicalNode | null | undefined): BlockType | null =>
  $isPlanNode(node) ? node.getBlockType() : null

export const $isBlock = (node: LexicalNode | null | undefined): node is PlanNode =>
  $blockTypeOf(node) !== null
