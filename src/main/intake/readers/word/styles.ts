/** What the styles of a Word document say of a paragraph and of its letters. */
import { levelNamed, type Role, roleNamed } from '../office/roles.ts'
import { childOf, childrenOf, type XmlElement, xmlTree } from '../xml.ts'

/** How letters are set, as far as one place says it. */
export type RunFormat = {
  isBold?: boolean
  isUnderlined?: boolean
  /** In half points. */
  halfPoints?: number
  isHidden?: boolean
  typeface?: string
}

/** What of a paragraph's own properties, or its style's, matters here. */
export type ParagraphFormat = {
  /** From 1; null where it is said to be text. */
  level?: number | null
  /** Of the list that it is an item of; "0" takes it out of any. */
  numberId?: string
  /** Its level there, from 0. */
  depth?: number
  /** How deep in lists it looks, from 1, where its style's name says it: each of those has a list of its own. */
  listDepth?: number
  /** How far it is set in from each margin, in twentieths of a point. */
  indentStart?: number
  indentEnd?: number
}

type Style = {
  id: string
  name: string
  basedOn: string | undefined
  run: RunFormat
  paragraph: ParagraphFormat
}

export type ParagraphStyle = {
  role: Role
  run: RunFormat
  paragraph: ParagraphFormat
}

export type Styles = {
  /** Of a paragraph; of no id, or one that is not there, what paragraphs without a style have. */
  paragraph(id: string | undefined): ParagraphStyle
  character(id: string | undefined): RunFormat
}

/** No program bases styles on each other in a longer row. */
const longestChain = 40

export function readStyles(bytes: Uint8Array | undefined): Styles {
  const tree = bytes ? xmlTree(bytes) : null
  const byId = new Map(
    childrenOf(tree, 'w:style').map((element) => [
      attributeOf(element, 'w:styleId') ?? '',
      element,
    ]),
  )
  const styles = new Map([...byId].map(([id, element]) => [id, styleOf(id, element)]))
  const usual = [...byId].find(
    ([, element]) =>
      element.attributes.get('w:type') === 'paragraph' && isOn(element.attributes.get('w:default')),
  )?.[0]
  const defaults = runFormat(within(tree, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'))
  const known = new Map<string, ParagraphStyle>()

  const chainOf = (id: string | undefined): Style[] => {
    const chain: Style[] = []
    for (let style = styles.get(id ?? ''); style && chain.length < longestChain; ) {
      chain.push(style)
      style = styles.get(style.basedOn ?? '')
    }
    return chain
  }
  return {
    paragraph(id = usual ?? '') {
      const found = known.get(id)
      if (found) return found
      // The name of a style may say what it is though it is not there, as where its part is damaged.
      const chain = styles.has(id) ? chainOf(id) : [missing(id), ...chainOf(usual)]
      const style: ParagraphStyle = {
        role: roleOf(chain),
        run: merged(defaults, ...chain.map(({ run }) => run).reverse()),
        paragraph: merged(...chain.map(asParagraph).reverse()),
      }
      known.set(id, style)
      return style
    },
    character: (id) =>
      merged(
        ...chainOf(id)
          .map(({ run }) => run)
          .reverse(),
      ),
  }
}

const missing = (id: string): Style => ({
  id,
  name: '',
  basedOn: undefined,
  run: {},
  paragraph: {},
})

const merged = <Format extends object>(...formats: Format[]): Format =>
  Object.assign({}, ...formats)

function styleOf(id: string, element: XmlElement): Style {
  const name = attributeOf(childOf(element, 'w:name'), 'w:val') ?? ''
  const { isUnderlined, ...run } = runFormat(childOf(element, 'w:rPr'))
  // The underline of a link says that it is one.
  const isLink = /^(?:(?:followed|visited)? ?hyperlink|internet link)$/i.test(name)
  return {
    id,
    name,
    basedOn: attributeOf(childOf(element, 'w:basedOn'), 'w:val'),
    run: isLink || isUnderlined === undefined ? run : { ...run, isUnderlined },
    paragraph: paragraphFormat(childOf(element, 'w:pPr')),
  }
}

const listName = /^list (?:bullet|number) ([2-5])$/i

/** A style called a heading is one of that level, where it does not say another. */
function asParagraph({ id, name, paragraph }: Style): ParagraphFormat {
  const heading = levelNamed(name) ?? levelNamed(id)
  const list = listName.exec(name)?.[1]
  return {
    ...(heading && { level: heading }),
    ...(list && { listDepth: Number(list) }),
    ...paragraph,
  }
}

/** By the style's own name, else by that of those it is based on. */
function roleOf(chain: readonly Style[]): Role {
  for (const style of chain) {
    const role = roleNamed(style.name) ?? roleNamed(style.id)
    if (role) return role
    if (asParagraph(style).level) break
  }
  return 'text'
}

export function runFormat(element: XmlElement | null): RunFormat {
  if (!element) return {}
  const format: RunFormat = {}
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const value = child.attributes.get('w:val')
    if (child.name === 'w:b') format.isBold = isOn(value ?? 'on')
    else if (child.name === 'w:u') format.isUnderlined = value !== undefined && value !== 'none'
    else if (child.name === 'w:vanish') format.isHidden = isOn(value ?? 'on')
    else if (child.name === 'w:sz') format.halfPoints = numberOf(value) ?? 0
    else if (child.name === 'w:rFonts') {
      const typeface = child.attributes.get('w:ascii') ?? child.attributes.get('w:hAnsi')
      if (typeface) format.typeface = typeface
    }
  }
  return format
}

export function paragraphFormat(element: XmlElement | null): ParagraphFormat {
  const outline = numberOf(attributeOf(childOf(element, 'w:outlineLvl'), 'w:val'))
  const numbers = childOf(element, 'w:numPr')
  const numberId = attributeOf(childOf(numbers, 'w:numId'), 'w:val')
  const depth = numberOf(attributeOf(childOf(numbers, 'w:ilvl'), 'w:val'))
  const indent = childOf(element, 'w:ind')
  const start = numberOf(attributeOf(indent, 'w:left') ?? attributeOf(indent, 'w:start'))
  const end = numberOf(attributeOf(indent, 'w:right') ?? attributeOf(indent, 'w:end'))
  return {
    ...(outline !== undefined && { level: outline < 9 ? outline + 1 : null }),
    ...(numberId !== undefined && { numberId }),
    ...(depth !== undefined && { depth }),
    ...(start !== undefined && { indentStart: start }),
    ...(end !== undefined && { indentEnd: end }),
  }
}

const within = (element: XmlElement | null, ...names: string[]): XmlElement | null =>
  names.reduce<XmlElement | null>((inner, name) => childOf(inner, name), element)

export const attributeOf = (element: XmlElement | null, name: string): string | undefined =>
  element?.attributes.get(name)

/** A whole number, or undefined where none is written. */
export const numberOf = (written: string | undefined): number | undefined =>
  written !== undefined && /^\s*[+-]?\d{1,9}(?:\.\d*)?\s*$/.test(written)
    ? Math.trunc(Number(written))
    : undefined

/** How Word writes that something holds (ECMA-376, Part 1, 22.9.2.7). */
export const isOn = (written: string | undefined): boolean =>
  written !== undefined && /^(?:1|on|true)$/i.test(written)
