/**
 * Pasted HTML as clean lines: words, line breaks, bold, italic, underline, hyperlinks, the items of lists,
 * and nothing else.
 */
import {
  type Inline,
  isLinkAddress,
  type ListStyle,
  type Mark,
  marks,
  normalLine,
  type TextRun,
} from '../../../../shared/model/plan.ts'
import type { PastedLine } from './lines.ts'
import { shelveStyles, stylesOf } from './styles.ts'

const silent = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'HEAD',
  'TITLE',
  'NOSCRIPT',
  'SVG',
  'IFRAME',
])
const blocks = new Set(
  'P DIV LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE TR SECTION ARTICLE HEADER FOOTER MAIN ASIDE DL DT DD FIGURE FIGCAPTION HR'.split(
    ' ',
  ),
)
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

/** The bullets and numbers Word writes out before the items of a list. */
const isBullet = (styles: Styles): boolean => styles.get('mso-list') === 'ignore'

/** The mark of a note that stays behind: Word's and Google Docs' links to their foot and end notes. */
const isNoteMark = (element: HTMLElement): boolean =>
  element.tagName === 'A' && /^#(_ftn|_edn|ftnt)/.test(element.getAttribute('href') ?? '')

/** Words while they are read: with the address they lead to, if there is one. */
type Piece = TextRun & { url: string | null }

function add(line: Piece[], text: string, on: Marks, url: string | null): void {
  const list = marks.filter((mark) => on.has(mark))
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

type Item = { style: ListStyle; depth: number }

/** The item Word makes of a paragraph: "mso-list: l0 level2 lfo1", its sign written out in the words. */
function wordItem(element: HTMLElement, styles: Styles): Item | null {
  const level = /\blevel(\d+)\b/.exec(styles.get('mso-list') ?? '')?.[1]
  if (level === undefined) return null
  const sign = [...element.querySelectorAll('span')].find((span) => isBullet(stylesOf(span)))
  const isNumbered = /^\s*\(?(?:\d+|[a-z]+|[ivxlc]+)[.)]/i.test(sign?.textContent ?? '')
  return { style: isNumbered ? 'numbered' : 'bulleted', depth: Number(level) - 1 }
}

/** The item that something in a list belongs to: as deep as there are lists around it. */
function itemIn(element: HTMLElement, outer: Item | null): Item | null {
  if (element.tagName !== 'UL' && element.tagName !== 'OL') return outer
  return {
    style: element.tagName === 'OL' ? 'numbered' : 'bulleted',
    depth: outer ? outer.depth + 1 : 0,
  }
}

type Around = { on: Marks; url: string | null; item: Item | null; isPre: boolean }

/** The lines of an HTML text. It is parsed, never shown: nothing in it runs or loads. */
export function linesOfHtml(html: string): PastedLine[] {
  const lines: PastedLine[] = []
  let line: Piece[] = []
  let began: Item | null = null
  const endLine = () => {
    const done = trim(line)
    if (done.length > 0)
      lines.push({ runs: normalLine(done.map(runOf)), ...(began && { item: began }) })
    line = []
  }
  const endsInSpace = () => /(^|\s)$/.test(line.at(-1)?.text ?? '')
  const readWords = (data: string, { on, url, item, isPre }: Around): void => {
    const text = isPre ? data : data.replace(/[ \t\r\n]+/g, ' ')
    const kept = !isPre && endsInSpace() ? text.replace(/^ /, '') : text
    if (kept === '') return
    if (line.length === 0) began = item
    add(line, kept, on, url)
  }
  const read = (node: Node, around: Around): void => {
    if (node instanceof Text) {
      readWords(node.data, around)
      return
    }
    if (!(node instanceof HTMLElement) || silent.has(node.tagName)) return
    const styles = stylesOf(node)
    if (isBullet(styles) || isNoteMark(node)) return
    if (node.tagName === 'BR') {
      add(line, '\n', around.on, around.url)
      return
    }
    const isBlock = blocks.has(node.tagName)
    if (isBlock) endLine()
    const inner: Around = {
      on: marksOf(node, styles, around.on),
      url: urlOf(node) ?? around.url,
      item: wordItem(node, styles) ?? itemIn(node, around.item),
      isPre: around.isPre || node.tagName === 'PRE',
    }
    for (const child of node.childNodes) read(child, inner)
    if (isBlock) endLine()
    else if (node.tagName === 'TD' || node.tagName === 'TH') add(line, ' ', around.on, around.url)
  }
  const parsed = document.createElement('template')
  parsed.innerHTML = shelveStyles(html)
  const outside: Around = { on: new Set(), url: null, item: null, isPre: false }
  for (const node of parsed.content.childNodes) read(node, outside)
  endLine()
  return lines
}

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  )

const wraps: Record<Mark, string> = { bold: 'b', italic: 'i', underline: 'u' }

/** A line as HTML for other programs. */
export const htmlOfLine = (line: readonly Inline[]): string => line.map(htmlOfRun).join('')

/** A citation stays behind: only a plan knows its source. */
function htmlOfRun(run: Inline): string {
  if (run.type === 'citation') return ''
  if (run.type === 'hyperlink')
    return `<a href="${escaped(run.url)}">${htmlOfLine(run.content)}</a>`
  return (run.marks ?? []).reduce(
    (inner, mark) => `<${wraps[mark]}>${inner}</${wraps[mark]}>`,
    escaped(run.text).replaceAll('\n', '<br>'),
  )
}
