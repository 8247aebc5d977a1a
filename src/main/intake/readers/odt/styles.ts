/** What the styles of an OpenDocument text say of a paragraph and of its letters (ODF 1.3, Part 3, 16). */
import { levelNamed, type Role, roleNamed } from '../office/roles.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'

/** How letters are set, as far as one place says it. */
export type LetterFormat = {
  isBold?: boolean
  isUnderlined?: boolean
  /** In points. */
  size?: number
  isHidden?: boolean
  typeface?: string
}

export type OdtParagraphStyle = {
  role: Role
  level: number | undefined
  letters: LetterFormat
  isSetIn: boolean
}

export type OdtStyles = {
  paragraph(name: string | undefined): OdtParagraphStyle
  /** @param around how the letters around are set, of which a size may be a part */
  letters(name: string | undefined, around: LetterFormat): LetterFormat
  /** The styles of lists by their names. */
  lists: ReadonlyMap<string, XmlElement>
}

const longestChain = 40
/** Set in from both margins by a quarter of an inch, in points, as block quotations are. */
const quotationIndent = 18

/** @param elements the styles of a document, common and automatic; of two with one name the later holds */
export function odtStyles(elements: readonly XmlElement[]): OdtStyles {
  const named = (family: string): Map<string, XmlElement> =>
    new Map(
      elements
        .filter(
          ({ name, attributes }) =>
            name === 'style:style' && attributes.get('style:family') === family,
        )
        .map((style) => [style.attributes.get('style:name') ?? '', style]),
    )
  const [paragraphs, texts] = [named('paragraph'), named('text')]
  const usual = elements.find(
    ({ name, attributes }) =>
      name === 'style:default-style' && attributes.get('style:family') === 'paragraph',
  )
  const known = new Map<string, OdtParagraphStyle>()
  return {
    paragraph(name = '') {
      const found = known.get(name)
      if (found) return found
      const chain = chainOf(paragraphs, name)
      const inward = [...(usual ? [usual] : []), ...chain.toReversed()]
      const style = {
        // A name may say it though no such style is there: Pandoc writes "Title" and leaves it out.
        role: chain.length > 0 ? roleOf(chain) : (roleNamed(shown(name)) ?? 'text'),
        level: chain.length > 0 ? levelOf(chain) : levelNamed(shown(name)),
        letters: inward.reduce<LetterFormat>((all, one) => withLetters(all, one), {}),
        isSetIn: isSetIn(inward),
      }
      known.set(name, style)
      return style
    },
    letters: (name, around) =>
      chainOf(texts, name ?? '').reduceRight<LetterFormat>(
        (all, one) => withLetters(all, one),
        around,
      ),
    lists: new Map(
      elements
        .filter(({ name }) => name === 'text:list-style')
        .map((style) => [style.attributes.get('style:name') ?? '', style]),
    ),
  }
}

function chainOf(styles: ReadonlyMap<string, XmlElement>, name: string): XmlElement[] {
  const chain: XmlElement[] = []
  for (let style = styles.get(name); style && chain.length < longestChain; ) {
    chain.push(style)
    style = styles.get(style.attributes.get('style:parent-style-name') ?? '')
  }
  return chain
}

/** A name as people see it: "Heading_20_1" is "Heading 1". */
const shown = (name: string): string =>
  name.replace(/_([0-9a-f]{2})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
const shownName = (style: XmlElement): string => shown(style.attributes.get('style:name') ?? '')

function roleOf(chain: readonly XmlElement[]): Role {
  for (const style of chain) {
    const role = roleNamed(shownName(style))
    if (role) return role
    if (levelNamed(shownName(style))) break
  }
  return 'text'
}

/** Of a paragraph that is set as a heading and does not say that it is one. */
function levelOf(chain: readonly XmlElement[]): number | undefined {
  for (const style of chain) {
    const outline = style.attributes.get('style:default-outline-level')
    if (outline !== undefined) return Number(outline) || undefined
    const level = levelNamed(shownName(style))
    if (level) return level
  }
  return undefined
}

function isSetIn(inward: readonly XmlElement[]): boolean {
  const margins = { left: 0, right: 0 }
  for (const style of inward) {
    const properties = childOf(style, 'style:paragraph-properties')
    margins.left = points(properties?.attributes.get('fo:margin-left')) ?? margins.left
    margins.right = points(properties?.attributes.get('fo:margin-right')) ?? margins.right
  }
  return margins.left >= quotationIndent && margins.right >= quotationIndent
}

function withLetters(around: LetterFormat, style: XmlElement): LetterFormat {
  const [properties] = childrenOf(style, 'style:text-properties')
  const of = (name: string): string | undefined => properties?.attributes.get(name)
  const weight = of('fo:font-weight')
  const underline = of('style:text-underline-style')
  const size = of('fo:font-size')
  const display = of('text:display')
  const typeface = of('style:font-name') ?? of('fo:font-family')
  // The underline of a link says that it is one.
  const isLink = /^(?:visited )?internet link$/i.test(shownName(style))
  return {
    ...around,
    ...(weight && { isBold: weight === 'bold' || Number(weight) >= 600 }),
    ...(underline && !isLink && { isUnderlined: underline !== 'none' }),
    ...(size && { size: sizeOf(size, around.size ?? 0) }),
    ...(display && { isHidden: display === 'none' }),
    // A second typeface of one name has a number behind it: "Wingdings1".
    ...(typeface && { typeface: typeface.replace(/^['"]|['"]$|(?<=\D)\d$/g, '') }),
  }
}

const sizeOf = (written: string, around: number): number =>
  written.endsWith('%')
    ? (around * (Number.parseFloat(written) || 100)) / 100
    : (points(written) ?? around)

const pointsIn: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  px: 0.75,
}

/** A length in points; undefined where none is written. */
function points(written: string | undefined): number | undefined {
  const [, number, unit = ''] =
    /^(-?\d{0,6}(?:\.\d{1,8})?)(pt|in|cm|mm|pc|px)$/.exec(written ?? '') ?? []
  return number ? Number(number) * (pointsIn[unit] ?? 0) : undefined
}
