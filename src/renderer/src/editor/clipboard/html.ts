/**
 * Pasted HTML as clean lines: words, line breaks, bold, italic, underline, hyperlinks, the items of lists,
 * and nothing else.
 */

import type { ListStyle } from '../../../../shared/model/blocks.ts'
import {
  type Inline,
  isLinkAddress,
  type Mark,
  marks,
  normalLine,
  type TextRun,
} from '../../../../shared/model/inline.ts'
import { isBlockElement, isCell, isOneLine } from './html-blocks.ts'
import { isBullet, isLeftOut } from './html-left-out.ts'
import type { PastedLine } from './lines.ts'
import { shelveStyles, stylesOf } from './styles.ts'
import { linesOfText, withoutUnseen } from './text.ts'

const tags: Record<string, Mark> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  U: 'underline',
}

type Marks = ReadonlySet<Mark>

type Styles = ReturnType<typeof stylesOf>

function marksOf(element: HTMLElement, styles: Styles, outer: Marks): Marks {
  const inner = new Set(outer)
  const tag = tags[element.tagName]
  if (tag) inner.add(tag)
  const fontWeight = styles.get('font-weight') ?? ''
  const weight = fontWeight === 'bold' ? 700 : Number.parseInt(fontWeight, 10)
  if (weight >= 600) inner.add('bold')
  // Google Docs wraps what it copies in a bold element that says it is not bold.
  if (fontWeight === 'normal' || weight < 600) inner.delete('bold')
  const fontStyle = styles.get('font-style')
  if (fontStyle === 'italic') inner.add('italic')
  if (fontStyle === 'normal') inner.delete('italic')
  const decoration = styles.get('text-decoration-line') ?? styles.get('text-decoration') ?? ''
  if (decoration.includes('underline')) inner.add('underline')
  return inner
}

/** Words while they are read: with the address they lead to, if there is one. */
type Piece = TextRun & { url: string | null }

function add(line: Piece[], text: string, on: Marks, url: string | null): void {
  // The line under a link is the link's own.
  const list = marks.filter((mark) => on.has(mark) && (mark !== 'underline' || url === null))
  const last = line.at(-1)
  if (last && last.url === url && (last.marks ?? []).join() === list.join()) last.text += text
  else line.push({ type: 'text', text, ...(list.length > 0 && { marks: list }), url })
}

/** Takes white space off both ends of a line. */
function trim(line: Piece[]): Piece[] {
  const first = line[0]
  if (first) first.text = first.text.trimStart()
  const last = line.at(-1)
  if (last) last.text = last.text.trimEnd()
  const kept = line.filter(({ text }) => text !== '')
  return kept.length === line.length ? kept : trim(kept)
}

const runOf = ({ url, ...run }: Piece): Inline =>
  url === null ? run : { type: 'hyperlink', url, content: [run] }

/** Where a link leads; `null` for one that a plan does not hold. */
function urlOf(element: HTMLElement): string | null {
  const href = element.tagName === 'A' ? element.getAttribute('href') : null
  return href !== null && href.length <= 2000 && isLinkAddress(href) ? href : null
}

/** `li` is the element the item began with; Word's items have none. */
type Item = { style: ListStyle; depth: number; li: HTMLElement | null }

/** The item Word makes of a paragraph: "mso-list: l0 level2 lfo1", its sign written out in the words. */
function wordItem(element: HTMLElement, styles: Styles): Item | null {
  const level = /\blevel(\d+)\b/.exec(styles.get('mso-list') ?? '')?.[1]
  if (level === undefined) return null
  const sign = [...element.querySelectorAll('span')].find((span) => isBullet(stylesOf(span)))
  const isNumbered = /^\s*\(?(?:\d+|[a-z]+|[ivxlc]+)[.)]/i.test(sign?.textContent ?? '')
  return { style: isNumbered ? 'numbered' : 'bulleted', depth: Number(level) - 1, li: null }
}

/** The item that something in a list belongs to: as deep as there are lists around it. */
function itemIn(element: HTMLElement, outer: Item | null): Item | null {
  if (element.tagName === 'LI' && outer) return { ...outer, li: element }
  if (element.tagName !== 'UL' && element.tagName !== 'OL') return outer
  return {
    style: element.tagName === 'OL' ? 'numbered' : 'bulleted',
    depth: outer ? outer.depth + 1 : 0,
    li: null,
  }
}

type Around = { on: Marks; url: string | null; item: Item | null; isPre: boolean; inRow: boolean }

/** Text as a browser shows it: with single spaces, but where it is set as it was typed. */
function shownText(data: string, isPre: boolean, isBehindSpace: boolean): string {
  const text = withoutUnseen(data)
  if (isPre) return text
  const spaced = text.replace(/[ \t\r\n\f\u00a0]{2,}|[\t\r\n\f]/g, ' ')
  return isBehindSpace ? spaced.replace(/^[ \u00a0]/, '') : spaced
}

/** The lines of an HTML text. It is parsed, never shown: nothing in it runs or loads. */
export function linesOfHtml(html: string): PastedLine[] {
  const lines: PastedLine[] = []
  let line: Piece[] = []
  let began: Item | null = null
  let lastLi: HTMLElement | null = null
  const endLine = () => {
    const runs = normalLine(trim(line).map(runOf))
    line = []
    if (runs.length === 0) return
    const li = began?.li ?? null
    const before = lines.at(-1)
    // What follows in one item of a list, in a paragraph of its own there, is no item of its own.
    if (li && li === lastLi && before)
      before.runs = normalLine([...before.runs, { type: 'text', text: '\n' }, ...runs])
    else lines.push({ runs, ...(began && { item: { style: began.style, depth: began.depth } }) })
    lastLi = li
  }
  const endsIn = (sign: RegExp) => sign.test(line.at(-1)?.text ?? '')
  const readWords = (data: string, { on, url, item, isPre }: Around): void => {
    const text = shownText(data, isPre, endsIn(/(^|\s)$/))
    if (text === '') return
    if (line.length === 0) began = item
    add(line, text, on, url)
  }
  const breakLine = ({ on, url, item, isPre }: Around): void => {
    // Two breaks part paragraphs, where these have no elements of their own.
    if (endsIn(/\n$/) && !item && !isPre) endLine()
    else add(line, '\n', on, url)
  }
  const read = (node: Node, around: Around): void => {
    if (node instanceof Text) {
      readWords(node.data, around)
      return
    }
    if (!(node instanceof HTMLElement)) return
    const styles = stylesOf(node)
    if (isLeftOut(node, styles)) return
    if (node.tagName === 'BR') {
      breakLine(around)
      return
    }
    const isBlock = isBlockElement(node, styles) && !around.inRow
    if (isBlock) endLine()
    if (node.tagName === 'PRE' && node.children.length === 0 && !around.item) {
      lines.push(...linesOfText(node.textContent))
      return
    }
    const inner: Around = {
      on: marksOf(node, styles, around.on),
      url: urlOf(node) ?? around.url,
      item: wordItem(node, styles) ?? itemIn(node, around.item),
      isPre: around.isPre || node.tagName === 'PRE',
      inRow: around.inRow || isOneLine(node),
    }
    for (const child of node.childNodes) read(child, inner)
    if (isBlock) endLine()
    else if (isCell(node)) add(line, ' ', around.on, around.url)
  }
  const parsed = document.createElement('template')
  parsed.innerHTML = shelveStyles(html)
  const outside: Around = { on: new Set(), url: null, item: null, isPre: false, inRow: false }
  for (const node of parsed.content.childNodes) read(node, outside)
  endLine()
  return lines
}
