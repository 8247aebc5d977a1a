/**
 * What of a page stands in what. Elements that were left open, closed twice or nested wrongly are put right as far as
 * their words need it; no deeper than `deepest`, so that walking the tree fits any stack. docs/decisions/164
 */
import { blocks, boundaries, closes, closesParagraph, empty, ofTables } from './elements.ts'
import { type Attributes, readTokens } from './tokens.ts'

export type Element = { name: string; attributes: Attributes; children: Node[] }
export type Node = Element | string

/** What is nested deeper stands in the last element that is not. */
const deepest = 200
/** Elements beyond so many are not kept, and their words are. */
const mostElements = 1_000_000

export const isElement = (node: Node): node is Element => typeof node !== 'string'
export const elementsIn = ({ children }: Element): Element[] => children.filter(isElement)

export function treeOf(html: string): Element {
  const root: Element = { name: '#root', attributes: {}, children: [] }
  const stack: Element[] = [root]
  /** How many of each name were opened too deep to be kept, whose closing tags close nothing. */
  const tooDeep = new Map<string, number>()
  let count = 0
  const top = (): Element => stack.at(-1) ?? root

  /** Closes the nearest open element of a name and all in it; nothing where none is open before a boundary. */
  const closeNearest = (
    names: ReadonlySet<string>,
    isBoundary: (name: string) => boolean,
  ): void => {
    for (let at = stack.length - 1; at > 0; at--) {
      const name = stack[at]?.name ?? ''
      if (names.has(name)) {
        stack.length = at
        return
      }
      if (isBoundary(name)) return
    }
  }

  readTokens(html, {
    open(name, attributes, isClosed) {
      if (++count > mostElements) {
        if (blocks.has(name) || name === 'br') top().children.push('\n')
        return
      }
      if (closesParagraph.has(name)) closeNearest(paragraph, (other) => blocks.has(other))
      const rule = closes.get(name)
      if (rule) closeNearest(rule.open, (other) => rule.within.has(other))
      const element = { name, attributes, children: [] }
      top().children.push(element)
      if (empty.has(name) || isClosed) return
      if (stack.length < deepest) stack.push(element)
      else tooDeep.set(name, (tooDeep.get(name) ?? 0) + 1)
    },
    close(name) {
      const deep = tooDeep.get(name) ?? 0
      if (deep > 0) tooDeep.set(name, deep - 1)
      else if (name === 'br') top().children.push({ name, attributes: {}, children: [] })
      else
        closeNearest(new Set([name]), (other) =>
          blocks.has(name) ? boundaries.has(other) && !ofTables.has(name) : blocks.has(other),
        )
    },
    text(words) {
      const { children } = top()
      const last = children.at(-1)
      if (typeof last === 'string') children[children.length - 1] = last + words
      else children.push(words)
    },
    comment() {},
  })
  return root
}

const paragraph: ReadonlySet<string> = new Set(['p'])
