/** What must be so in a style before citeproc is given it. Each says what is wrong of the file, or null. */
import { type CslNode, elementsNamed, elementsOf, saidIn } from './csl-tree.ts'
import { cutShort, quoted } from './quoted.ts'

export type StyleCheck = (root: CslNode) => string | null

const namespace = 'http://purl.org/net/xbiblio/csl'

const isStyle: StyleCheck = ({ name, attrs }) => {
  if (name !== 'style') return `is no citation style: it begins with ${quoted(name)}`
  return attrs.xmlns === namespace ? null : 'is no style of the Citation Style Language'
}

const isOfVersion: StyleCheck = ({ attrs: { version = '' } }) =>
  /^1\.0(?:\.\d+)?$/u.test(version)
    ? null
    : `is in version ${quoted(version)} of the Citation Style Language, and Linchpin prints 1.0`

const longestTitle = 500

const hasName: StyleCheck = (root) => {
  const { title, id } = headOf(root)
  if (!title) return 'does not say its title'
  if (title.length > longestTitle) return 'has a title of more than 500 characters'
  return id ? null : 'does not say its id'
}

/** Of every style. */
export const headChecks: readonly StyleCheck[] = [isStyle, isOfVersion, hasName]

const hasClass: StyleCheck = ({ attrs }) =>
  attrs.class === 'note' || attrs.class === 'in-text'
    ? null
    : 'does not say whether it prints notes or cites in the text'

const hasCitation: StyleCheck = (root) =>
  elementsNamed(root, 'citation').some((each) => elementsNamed(each, 'layout').length > 0)
    ? null
    : 'does not say how a citation is printed: it has no citation with a layout'

const hasMacros: StyleCheck = (root) => {
  const macros = macrosOf(root)
  const missing = callsIn(root).find((called) => !macros.has(called))
  return missing === undefined
    ? null
    : `calls the macro ${quoted(missing)} and has none of that name`
}

/** The catalogue's styles have a hundred at most; each may call the next, and is looked into from within that. */
const mostMacros = 1_000

const hasFewMacros: StyleCheck = (root) =>
  macrosOf(root).size <= mostMacros
    ? null
    : `has more than ${mostMacros.toLocaleString('en-GB')} macros`

const hasNoCircle: StyleCheck = (root) => {
  const circle = circleOf(macrosOf(root))
  return circle && `has a macro that calls itself: ${cutShort(circle.join(' → '))}`
}

/** Three times as much as the largest style of the catalogue comes to. */
const mostElements = 200_000

const isBounded: StyleCheck = (root) =>
  sizeOf(root, macrosOf(root)) <= mostElements
    ? null
    : 'calls its macros so often that it cannot be printed with'

/** Of styles that say themselves how they print; each may lean on those before it. */
export const ruleChecks: readonly StyleCheck[] = [
  hasClass,
  hasCitation,
  hasMacros,
  hasFewMacros,
  hasNoCircle,
  isBounded,
]

/** What a style says of itself. `parent` is the whole id of the style whose rules it has, where it has none. */
export function headOf(root: CslNode): { title: string; id: string; parent: string | null } {
  const head = elementsNamed(root, 'info').flatMap(elementsOf)
  const says = (name: string): string => {
    const element = head.find((each) => each.name === name)
    return element ? saidIn(element).replaceAll(/\s+/gu, ' ') : ''
  }
  const parent = head.find(
    ({ name, attrs }) => name === 'link' && attrs.rel === 'independent-parent',
  )
  return { title: says('title'), id: says('id'), parent: parent?.attrs.href ?? null }
}

type Macros = ReadonlyMap<string, CslNode>

const macrosOf = (root: CslNode): Macros =>
  new Map(elementsNamed(root, 'macro').map((macro) => [macro.attrs.name ?? '', macro]))

/** The macros that are called in an element, however deep. */
function callsIn(node: CslNode): string[] {
  const { macro } = node.attrs
  return [...(macro === undefined ? [] : [macro]), ...elementsOf(node).flatMap(callsIn)]
}

/** The first macro found that comes to call itself, with those between; each is looked into once. */
function circleOf(macros: Macros): string[] | null {
  const done = new Set<string>()
  const way: string[] = []
  const visit = (name: string): string[] | null => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name]
    const macro = macros.get(name)
    if (done.has(name) || !macro) return null
    way.push(name)
    for (const called of new Set(callsIn(macro))) {
      const circle = visit(called)
      if (circle) return circle
    }
    way.pop()
    done.add(name)
    return null
  }
  for (const name of macros.keys()) {
    const circle = visit(name)
    if (circle) return circle
  }
  return null
}

/** How many elements a style has once each call is its macro: citeproc puts them in when it reads a style. */
function sizeOf(root: CslNode, macros: Macros): number {
  const sizes = new Map<string, number>()
  const within = (node: CslNode): number => {
    let size = 1
    for (const element of elementsOf(node)) size += within(element)
    return node.attrs.macro === undefined ? size : size + ofMacro(node.attrs.macro)
  }
  const ofMacro = (name: string): number => {
    const known = sizes.get(name)
    const macro = macros.get(name)
    if (known !== undefined || !macro) return known ?? 0
    const size = within(macro)
    sizes.set(name, size)
    return size
  }
  const rules = elementsOf(root).filter(({ name }) => name !== 'macro')
  return rules.reduce((size, rule) => size + within(rule), 0)
}
