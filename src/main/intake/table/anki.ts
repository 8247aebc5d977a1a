/** The lines that Anki begins its exports with: "#separator:tab", "#tags column:3". */
import { tagsOf } from '../blocks/properties.ts'

export type AnkiHead = {
  /** How many lines it has. */
  lines: number
  separator: string | null
  isHtml: boolean | null
  names: string[] | null
  /** What is known of a column by its place from 0: "deck". */
  labels: Map<number, string>
  /** From 0. */
  tagsColumn: number | null
  /** Columns that say of a card what Anki does with it, from 0. */
  ownColumns: number[]
  /** Those of all cards. */
  tags: string[]
}

const line = /^#([a-z][a-z ]{0,30}):(.{0,2000})$/i
const first =
  /^\s*#(?:separator|html|columns|tags|deck|notetype|notetype column|deck column|tags column|guid column):/i

export const beginsAsAnki = (text: string): boolean => first.test(text)

const named: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  colon: ':',
  pipe: '|',
  space: ' ',
}

/** @param text line ends are `\n` */
export function ankiHeadOf(text: string): AnkiHead | null {
  if (!beginsAsAnki(text)) return null
  const head: AnkiHead = {
    lines: 0,
    separator: null,
    isHtml: null,
    names: null,
    labels: new Map(),
    tagsColumn: null,
    ownColumns: [],
    tags: [],
  }
  let names: string | null = null
  for (const said of text.split('\n', 30)) {
    const [, key = '', value = ''] = line.exec(said) ?? []
    if (key === '' && said.trim() !== '') break
    head.lines++
    const column = Number.parseInt(value, 10) - 1
    if (column >= 0 && key.endsWith(' column')) head.labels.set(column, key.slice(0, -7))
    if (key === 'separator')
      head.separator = named[value.trim().toLowerCase()] ?? (value.trim() || null)
    else if (key === 'html') head.isHtml = value.trim() === 'true'
    else if (key === 'columns') names = value
    else if (key === 'tags') head.tags = tagsOf(value.replace(/\s+/g, ','))
    else if (column >= 0 && key === 'tags column') head.tagsColumn = column
    else if (column >= 0 && / column$/.test(key)) head.ownColumns.push(column)
  }
  if (names !== null) head.names = names.split(head.separator ?? '\t')
  return head
}
