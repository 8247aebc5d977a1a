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
  | 'fold'
  | 'analysis'

/** A button of the chrome. It joins the tab order only while its block is the active one. */
export function button(ask: Ask, className: string, label: string, ...children: (Node | string)[]) {
  return element(
    'button',
    { type: 'button', class: className, 'data-ask': ask, 'aria-label': label, tabindex: '-1' },
    ...children,
  )
}

const gripDots = [4, 9, 14].flatMap((y) => [6, 12].map((x) => ({ x, y })))

const svgSpace = 'http://www.w3.org/2000/svg'

/** An empty drawing of so many pixels on a square of `units`. */
function svg(pixels: number, units: number): SVGSVGElement {
  const made = document.createElementNS(svgSpace, 'svg')
  made.setAttribute('viewBox', `0 0 ${units} ${units}`)
  made.setAttribute('width', String(pixels))
  made.setAttribute('height', String(pixels))
  made.setAttribute('aria-hidden', 'true')
  return made
}

/** Six dots to drag by. */
function dots(): SVGSVGElement {
  const made = svg(16, 18)
  for (const { x, y } of gripDots) {
    const dot = document.createElementNS(svgSpace, 'circle')
    dot.setAttribute('cx', String(x))
    dot.setAttribute('cy', String(y))
    dot.setAttribute('r', '1.3')
    dot.setAttribute('fill', 'currentColor')
    made.append(dot)
  }
  return made
}

/** An icon of 14 pixels, drawn as a line on a square of 24. */
function lineIcon(path: string): SVGSVGElement {
  const made = svg(14, 24)
  const line = document.createElementNS(svgSpace, 'path')
  line.setAttribute('d', path)
  line.setAttribute('fill', 'none')
  line.setAttribute('stroke', 'currentColor')
  line.setAttribute('stroke-width', '1.75')
  line.setAttribute('stroke-linecap', 'round')
  line.setAttribute('stroke-linejoin', 'round')
  made.append(line)
  return made
}

/** The shape of a stance; which one, `setStanceSign` says. */
export function stanceSign(): SVGSVGElement {
  const made = svg(10, 10)
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
  const made = button('menu', 'plan-grip', `Move or change ${what}`, dots())
  made.setAttribute('draggable', 'true')
  made.setAttribute('aria-haspopup', 'menu')
  return made
}

/** Folds a block to its first line, and unfolds it; `aria-expanded` says which. */
export function foldButton(what: string): HTMLElement {
  const made = button('fold', 'plan-fold', `What is in this ${what}`, lineIcon('m6 9 6 6 6-6'))
  made.setAttribute('aria-expanded', 'true')
  return made
}

/** "+ Add" at the end of what holds blocks, with the key that does it. */
export function addButton(where: string): HTMLElement {
  const key = element('kbd', { 'aria-hidden': 'true' }, '/')
  const made = button(
    'add',
    'plan-add',
    `Add to ${where}`,
    lineIcon('M5 12h14M12 5v14'),
    'Add',
    key,
  )
  made.setAttribute('aria-haspopup', 'menu')
  return made
}

/** What a part of the plan is called, in the margin. */
export const marginLabel = (...words: (Node | string)[]): HTMLElement =>
  chrome('plan-label', ...words)

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

/** Words with their looks, as a citation style prints them. */
export type LookedRun = {
  text: string
  bold?: true | undefined
  italic?: true | undefined
  underline?: true | undefined
  smallCaps?: true | undefined
  superscript?: true | undefined
}

const looks = { italic: 'i', bold: 'b', superscript: 'sup', underline: 'u' } as const

/** Sets an element's words with their looks only when either changes. */
export function setRuns(dom: Element | null, runs: readonly LookedRun[]): void {
  const made = element('span', {}, ...runs.map(looked))
  if (dom && dom.innerHTML !== made.innerHTML) dom.replaceChildren(...made.childNodes)
}

function looked(run: LookedRun): Node | string {
  const tags = (['superscript', 'underline', 'bold', 'italic'] as const).filter((look) => run[look])
  const words = run.smallCaps ? element('span', { class: 'plan-small-caps' }, run.text) : run.text
  return tags.reduce<Node | string>((inner, look) => element(looks[look], {}, inner), words)
}

/** Enough of a text to know it by: its first words, at most 60 characters. */
export function firstWords(text: string, limit = 60): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= limit) return flat
  const cut = flat.slice(0, limit)
  const space = cut.lastIndexOf(' ')
  return `${space > limit / 2 ? cut.slice(0, space) : cut} …`
}
