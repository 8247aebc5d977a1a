/** The blocks of an essay as HTML: one shape for a page of its own and for what is pasted elsewhere. */
import type { ListStyle } from '../../shared/model/blocks.ts'
import type { EssayBlock, EssayCard, EssayItem, EssayPart, EssayRun, EssayTable } from './essay.ts'
import { escapeHtml, lineHtml, type NoteMarks } from './html-inline.ts'
import { saidLabel } from './label.ts'

/** What an element is, where its name does not say it. */
export type Role =
  | 'stance'
  | 'label'
  | 'quotation'
  | 'indented'
  | 'comment'
  | 'group'
  | 'card'
  | 'table'
  | 'cell'

export type HtmlForm = NoteMarks & {
  /** The attributes of an element, with a blank before each. */
  attributes(role: Role): string
  /** The attributes of the nth heading, from 0. */
  headingAttributes(at: number): string
}

/** A piece of HTML a block, headings from `<h2>` on: the title is the `<h1>`. */
export function blocksHtml(blocks: readonly EssayBlock[], form: HtmlForm): string[] {
  let headings = 0
  return blocks.map((block) => {
    switch (block.type) {
      case 'heading': {
        const words = lineHtml(block.runs, form)
        const name = `h${block.level + 1}`
        const attributes = form.headingAttributes(headings)
        headings += 1
        return `<${name}${attributes}>${block.number ? `${block.number} ` : ''}${words}</${name}>`
      }
      case 'stance':
        return `<p${form.attributes('stance')}>${escapeHtml(block.words)}</p>`
      case 'group':
        return `<div${form.attributes('group')}>\n${partsHtml(block.parts, form)}\n</div>`
      case 'table':
        return tableHtml(block, form)
      case 'card':
        return cardHtml(block, form)
      default:
        return partHtml(block, form)
    }
  })
}

const partsHtml = (parts: readonly EssayPart[], form: HtmlForm): string =>
  parts.map((part) => partHtml(part, form)).join('\n')

function partHtml(part: EssayPart, form: HtmlForm): string {
  if (part.type === 'list') return listHtml(part.style, part.items, 0, form)
  const words = labelHtml(part, form) + lineHtml(part.runs, form)
  switch (part.type) {
    case 'paragraph':
      return `<p dir="auto">${words}</p>`
    case 'comment':
      return `<p dir="auto"${form.attributes('comment')}>${words}</p>`
    case 'evidence':
      return part.look === 'quotation'
        ? `<blockquote${form.attributes('quotation')}><p dir="auto">${words}</p></blockquote>`
        : `<p dir="auto"${form.attributes('indented')}>${words}</p>`
  }
}

const labelHtml = (
  { label, runs }: { label?: string; runs: readonly EssayRun[] },
  form: HtmlForm,
): string => {
  if (!label) return ''
  const words = `<b${form.attributes('label')}>${escapeHtml(saidLabel(label))}</b>`
  return runs.length > 0 ? `${words} ` : words
}

/** What stands before the items of a numbered list, by their depth. */
const numberings = ['1', 'a', 'i', '1', 'a']

/** Each item holds what stands deeper behind it. */
function listHtml(
  style: ListStyle,
  items: readonly EssayItem[],
  depth: number,
  form: HtmlForm,
): string {
  const [open, close] =
    style === 'numbered' ? [`<ol type="${numberings[depth] ?? '1'}">`, '</ol>'] : ['<ul>', '</ul>']
  const parts: string[] = []
  let at = 0
  while (at < items.length) {
    const item = items[at]
    let end = at + 1
    while ((items[end]?.depth ?? -1) > depth) end += 1
    const inner = items.slice(at + 1, end)
    const below = inner.length > 0 ? `\n${listHtml(style, inner, depth + 1, form)}` : ''
    parts.push(`<li dir="auto">${lineHtml(item?.runs ?? [], form)}${below}</li>`)
    at = end
  }
  return `${open}\n${parts.join('\n')}\n${close}`
}

/** The first cell of a row names it. */
function tableHtml({ widths, head, rows }: EssayTable, form: HtmlForm): string {
  const columns = widths.map((width) => `<col style="width: ${Math.round(width * 100)}%">`)
  const heads = head.map(
    (name) => `<th scope="col"${form.attributes('cell')}>${escapeHtml(name)}</th>`,
  )
  const lines = rows.map((cells) => {
    const [first = [], ...others] = cells
    return [
      '<tr>',
      `<th scope="row"${form.attributes('cell')}>${partsHtml(first, form)}</th>`,
      ...others.map((parts) => `<td${form.attributes('cell')}>${partsHtml(parts, form)}</td>`),
      '</tr>',
    ].join('\n')
  })
  return [
    `<table${form.attributes('table')}>`,
    `<colgroup>${columns.join('')}</colgroup>`,
    `<thead>\n<tr>${heads.join('')}</tr>\n</thead>`,
    `<tbody>\n${lines.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n')
}

const cardHtml = ({ front, back }: EssayCard, form: HtmlForm): string =>
  [
    `<section${form.attributes('card')}>`,
    `<h2>${lineHtml(front, form)}</h2>`,
    partsHtml(back, form),
    '</section>',
  ].join('\n')
