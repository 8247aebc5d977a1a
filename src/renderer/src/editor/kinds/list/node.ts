/** Lists, bulleted or numbered. Their items are lines side by side, each with its own depth. */
import { $create, $getState, $setState, createState, type LexicalNode } from 'lexical'
import {
  deepestItem,
  type ListStyle,
  listStyleSchema,
  normalItems,
} from '../../../../../shared/model/blocks.ts'
import { chrome, element, grip, holdChildrenIn, setAttribute } from '../../core/chrome.ts'
import { blockElement, LineNode, PlanNode } from '../../core/nodes.ts'
import { $keepContents, $keepWords } from '../../core/schema.ts'

const styleState = createState('style', {
  parse: (value): ListStyle => listStyleSchema.safeParse(value).data ?? 'bulleted',
})
const depthState = createState('depth', {
  parse: (value) =>
    typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), deepestItem) : 0,
})

export class ItemNode extends LineNode {
  override $config() {
    return this.config('plan-item', {
      extends: LineNode,
      stateConfigs: [depthState],
      $transform: (node: ItemNode) => {
        $keepWords(node)
        // An item that lost its list (a paste, a merge) makes one of its own.
        const parent = node.getParent()
        if (parent && !$isList(parent)) {
          const list = $create(ListNode)
          node.insertBefore(list)
          list.append(node)
        }
      },
    })
  }

  getDepth(): number {
    return $getState(this, depthState)
  }

  setDepth(depth: number): this {
    return $setState(this, depthState, depth)
  }

  override isItem(): boolean {
    return true
  }

  override getPlaceholder(): string {
    return 'An item'
  }

  override makeDOM(): HTMLElement {
    return element('div', { class: 'plan-line plan-item', 'data-line': 'item', role: 'listitem' })
  }

  override paint(dom: HTMLElement): void {
    super.paint(dom)
    setAttribute(dom, 'data-depth', String(this.getDepth()))
    setAttribute(dom, 'aria-level', String(this.getDepth() + 1))
  }
}

export const $isListItem = (node: LexicalNode | null | undefined): node is ItemNode =>
  node instanceof ItemNode

export class ListNode extends PlanNode {
  override $config() {
    return this.config('plan-list', {
      extends: PlanNode,
      stateConfigs: [styleState],
      $transform: (node: ListNode) => {
        $keepContents(node, node.getChildren().filter($isListItem))
        const items = node.getItems()
        if (items.length === 0) {
          node.remove()
          return
        }
        const depths = normalItems(items.map((item) => ({ depth: item.getDepth() })))
        for (const [index, item] of items.entries()) {
          const depth = depths[index]?.depth ?? 0
          if (item.getDepth() !== depth) item.setDepth(depth)
        }
      },
    })
  }

  override getBlockType() {
    return 'list' as const
  }

  getItems(): ItemNode[] {
    return this.getChildren().filter($isListItem)
  }

  override getJoinedLine(): ItemNode | null {
    return this.getItems().at(-1) ?? null
  }

  getListStyle(): ListStyle {
    return $getState(this, styleState)
  }

  setListStyle(style: ListStyle): this {
    return $setState(this, styleState, style)
  }

  override makeDOM(): HTMLElement {
    const dom = blockElement('list')
    dom.setAttribute('aria-label', 'List')
    const items = element('div', { class: 'plan-slot plan-items', role: 'list' })
    holdChildrenIn(dom, items)
    dom.append(chrome('plan-handle', grip('list')), items)
    return dom
  }

  override paint(dom: HTMLElement): void {
    setAttribute(dom, 'data-list', this.getListStyle())
  }
}

export const $isList = (node: LexicalNode | null | undefined): node is ListNode =>
  node instanceof ListNode
