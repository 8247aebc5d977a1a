/**
 * The small DOM that stands around a block's words: handles, labels, buttons. It is plain DOM made
 * once in `createDOM`, outside the children slot and unmanaged, so that a thousand points stay fast.
 */
import { setDOMUnmanaged } from 'lexical'
import { stanceShapes } from '../../../../shared/actions/signs.ts'
import type { Stance } from '../../../../shared/model/blocks.ts'

const slots = new WeakMap<HTMLElement, HTMLElement>()

/** Names the element of a node's DOM that holds its children. */
export function holdChildrenIn(dom: HTMLElement, slot: HTMLElement): void {
  slots.set(dom, slot)
}

/** The element of a node's DOM that holds its children. */
export const slotOf = (dom: HTMLElement): HTMLElement => slots.get(dom) ?? dom

type Attributes = Record<string, string>

/** An element with attributes and children. */
export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** A part of a block that is not text: not editable, and left alone by the reconciler. */
export function chrome(className: string, ...children: (Node | string)[]): HTMLElement {
  const made = element(
    'div',
    { class: className, contenteditable: 'false', 'data-chrome': '' },
    ...children,
  )
  setDOMUnmanaged(made)
  return made
}

/** What a button of the chrome asks for; one click listener on the root answers them all. */
export type Ask =
  | 'stance'
  | 'menu'
  | 'add'
  | 'cite'
  | 'cites'
  | 'use'
  | 'standing'
  | 'write'
  | 'criteria'

/** A button of the chrome. It joins the tab order only while its block is the active one. */
export function button(ask: Ask, className: string, label: string, ...children: (Node | string)[]) {
  return element(
    'button',
    { type: 'button', class: className, 'data-ask': ask, 'aria-label': label, tabindex: '-1' },
    ...children,
  )
}

const shapes = {
  grip: [4, 9, 14].flatMap((y) => [6, 12].map((x) => ({ x, y }))),
  more: [3.5, 9, 14.5].map((x) => ({ x, y: 9 })),
}

const svgSpace = 'http://www.w3.org/2000/svg'

function svg(): SVGSVGElement {
  const made = document.createElementNS(svgSpace, 'svg')
  made.setAttribute('viewBox', '0 0 18 18')
  made.setAttribute('width', '16')
  made.setAttribute('height', '16')
  made.setAttribute('aria-hidden', 'true')
  return made
}

/** Six dots to drag by, or three that open a menu. */
export function dots(shape: keyof typeof shapes): SVGSVGElement {
  const made = svg()
  for (const { x, y } of shapes[shape]) {
    const dot = document.createElementNS(svgSpace, 'circle')
    dot.setAttribute('cx', String(x))
    dot.setAttribute('cy', String(y))
    dot.setAttribute('r', '1.3')
    dot.setAttribute('fill', 'currentColor')
    made.append(dot)
  }
  return made
}

export function plus(): SVGSVGElement {
  const made = svg()
  const lines = document.createElementNS(svgSpace, 'path')
  lines.setAttribute('d', 'M9 4v10M4 9h10')
  lines.setAttribute('stroke', 'currentColor')
  lines.setAttribute('stroke-width', '1.6')
  lines.setAttribute('stroke-linecap', 'round')
  made.append(lines)
  return made
}

/** The shape of a stance; which one, `setStanceSign` says. */
export function stanceSign(): SVGSVGElement {
  const made = svg()
  made.setAttribute('viewBox', '0 0 10 10')
  made.setAttribute('width', '10')
  made.setAttribute('height', '10')
  const shape = document.createElementNS(svgSpace, 'path')
  shape.setAttribute('fill', 'currentColor')
  made.append(shape)
  return made
}

export function setStanceSign(sign: Element | null, stance: Stance): void {
  const shape = sign?.firstElementChild
  if (shape) setAttribute(shape, 'd', stanceShapes[stance])
}

/** The handle of a block: dragged, it moves the block; clicked, it opens the block's menu. */
export function grip(what: string): HTMLElement {
  const made = button('menu', 'plan-grip', `Move or change ${what}`, dots('grip'))
  made.setAttribute('draggable', 'true')
  made.setAttribute('aria-haspopup', 'menu')
  return made
}

/** The three dots at the end of a block. */
export function more(what: string): HTMLElement {
  const made = button('menu', 'plan-more', `More for ${what}`, dots('more'))
  made.setAttribute('aria-haspopup', 'menu')
  return made
}

/** "+ Add" at the end of what holds blocks. */
export function addButton(where: string): HTMLElement {
  const made = button('add', 'plan-add', `Add to ${where}`, plus(), 'Add')
  made.setAttribute('aria-haspopup', 'menu')
  return made
}

/** Names the criteria of a block and asks for others; there to be seen where the plan has any. */
export function criteriaButton(): HTMLElement {
  const made = button('criteria', 'plan-criteria', '')
  made.setAttribute('aria-haspopup', 'menu')
  return made
}

/** Sets an attribute only when it changes: a write dirties style even when it says the same. */
export function setAttribute(dom: Element, name: string, value: string): void {
  if (dom.getAttribute(name) !== value) dom.setAttribute(name, value)
}

/** Sets an element's words only when they change. */
export function setWords(dom: Element | null, words: string): void {
  if (dom && dom.textContent !== words) dom.textContent = words
}

/** Enough of a text to know it by: its first words, at most 60 characters. */
export function firstWords(text: string, limit = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= limit) return flat
  const cut = flat.slice(0, limit)
  const space = cut.lastIndexOf(' ')
  return `${space > limit / 2 ? cut.slice(0, space) : cut} …`
}
