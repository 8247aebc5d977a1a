/** Pasted HTML as clean paragraphs: words, line breaks, bold, italic, underline, and nothing else. */
import type { Inline, Mark, TextRun } from '../../../../shared/model/plan.ts'
import { marks } from '../../../../shared/model/plan.ts'
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

function add(line: TextRun[], text: string, on: Marks): void {
  const list = marks.filter((mark) => on.has(mark))
  const last = line.at(-1)
  if (last && (last.marks ?? []).join() === list.join()) last.text += text
  else line.push({ type: 'text', text, ...(list.length > 0 && { marks: list }) })
}

/** Takes white space off both ends of a line. */
function trim(line: TextRun[]): TextRun[] {
  const first = line[0]
  if (first) first.text = first.text.trimStart()
  const last = line.at(-1)
  if (last) last.text = last.text.trimEnd()
  const kept = line.filter(({ text }) => text !== '')
  return kept.length === line.length ? kept : trim(kept)
}

/** The paragraphs of an HTML text. It is parsed, never shown: nothing in it runs or loads. */
export function linesOfHtml(html: string): TextRun[][] {
  const lines: TextRun[][] = []
  let line: TextRun[] = []
  const endLine = () => {
    const done = trim(line)
    if (done.length > 0) lines.push(done)
    line = []
  }
  const endsInSpace = () => /(^|\s)$/.test(line.at(-1)?.text ?? '')
  const read = (node: Node, on: Marks, isPre: boolean): void => {
    if (node instanceof Text) {
      const text = isPre ? node.data : node.data.replace(/[ \t\r\n]+/g, ' ')
      const kept = !isPre && endsInSpace() ? text.replace(/^ /, '') : text
      if (kept !== '') add(line, kept, on)
      return
    }
    if (!(node instanceof HTMLElement) || silent.has(node.tagName)) return
    const styles = stylesOf(node)
    if (isBullet(styles) || isNoteMark(node)) return
    if (node.tagName === 'BR') {
      add(line, '\n', on)
      return
    }
    const isBlock = blocks.has(node.tagName)
    if (isBlock) endLine()
    const inner = marksOf(node, styles, on)
    for (const child of node.childNodes) read(child, inner, isPre || node.tagName === 'PRE')
    if (isBlock) endLine()
    else if (node.tagName === 'TD' || node.tagName === 'TH') add(line, ' ', on)
  }
  const parsed = document.createElement('template')
  parsed.innerHTML = shelveStyles(html)
  for (const node of parsed.content.childNodes) read(node, new Set(), false)
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
