/** Pasted plain text as lines: its paragraphs, and lists where their signs are written out. */
import type { ListStyle } from '../../../../shared/model/blocks.ts'
import type { PastedLine } from './lines.ts'
import { withoutMargins } from './set-lines.ts'

const signs: readonly [RegExp, ListStyle][] = [
  [/^(\s*)[-*•‣◦–]\s+(?=\S)/u, 'bulleted'],
  [/^(\s*)\(?(?:\d{1,3}|[a-z])[.)]\s+(?=\S)/u, 'numbered'],
]

type Read = { text: string; style: ListStyle | null; indent: number }

function readLine(line: string): Read {
  for (const [sign, style] of signs) {
    const found = sign.exec(line)
    if (found) return { text: line.slice(found[0].length), style, indent: found[1]?.length ?? 0 }
  }
  return { text: line.trim(), style: null, indent: 0 }
}

/** Words without the signs that show nothing: soft hyphens, spaces of no width, marks of byte order. */
export const withoutUnseen = (text: string): string => text.replace(/[\u00ad\u200b\ufeff]/g, '')

/**
 * The lines of a plain text. An empty line parts paragraphs as a line end does; lines broken to a width
 * are joined again. A sign is that of a list only with another beside it: one alone is part of a sentence.
 */
export function linesOfText(text: string): PastedLine[] {
  const stanzas = withoutUnseen(
    text
      // Form feeds part the pages of PDF files.
      .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
      // A soft hyphen at a line's end is one that shows.
      .replace(/\u00ad(?=\n)/g, '-'),
  )
    .split(/\n[^\S\n]*\n/)
    .map((stanza) => stanza.split('\n').map((line) => line.trimEnd()))
    .map((stanza) => stanza.filter((line) => line !== ''))
    .filter((stanza) => stanza.length > 0)
  const isItem = (line: string) => readLine(line).style !== null
  const isList = (stanza: readonly string[]) => stanza.length > 1 && stanza.every(isItem)
  const prose = withoutMargins(
    stanzas.filter((stanza) => !isList(stanza)),
    isItem,
  )
  return stanzas.flatMap((stanza) =>
    isList(stanza) ? itemsOf(stanza.map(readLine)) : (prose.shift() ?? []).map(wordsOf),
  )
}

const wordsOf = (line: string): PastedLine => ({ runs: [{ type: 'text', text: line }] })

/** Items, deeper where they are indented further than the one before. */
function itemsOf(lines: readonly Read[]): PastedLine[] {
  const indents: number[] = []
  return lines.map(({ text, style, indent }) => {
    while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop()
    if (indents.length === 0 || (indents.at(-1) ?? 0) < indent) indents.push(indent)
    return {
      runs: [{ type: 'text', text }],
      item: { style: style ?? 'bulleted', depth: indents.length - 1 },
    }
  })
}
