/** Pasted plain text as lines: its paragraphs, and lists where their signs are written out. */
import type { ListStyle } from '../../../../shared/model/blocks.ts'
import type { PastedLine } from './lines.ts'

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

/** The shortest and the longest line of one set to a width, and how much they may differ but for the last. */
const setWidth = { least: 45, most: 110, ragged: 24 }

/**
 * Whether lines are one paragraph broken to a width, as mail programs and PDF files give text: all but the
 * last are about as long as each other.
 */
function isBroken(lines: readonly string[]): boolean {
  const lengths = lines.slice(0, -1).map((line) => line.length)
  const last = lines.at(-1)?.length ?? 0
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)]
  return (
    lengths.length > 0 &&
    least >= setWidth.least &&
    most <= setWidth.most &&
    most - least <= setWidth.ragged &&
    last <= most
  )
}

/**
 * The lines of a plain text. An empty line parts paragraphs as a line end does; lines broken to a width
 * are joined again. A sign is that of a list only with another beside it: one alone is part of a sentence.
 */
export function linesOfText(text: string): PastedLine[] {
  const stanzas = withoutUnseen(text)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((stanza) => stanza.split('\n').map((line) => line.trimEnd()))
    .map((stanza) => stanza.filter((line) => line !== ''))
  return stanzas.flatMap((stanza) => {
    const read = stanza.map(readLine)
    const isList = read.length > 1 && read.every(({ style }) => style !== null)
    if (isList) return itemsOf(read)
    if (stanzas.length > 1 && isBroken(stanza)) return [wordsOf(stanza.join(' '))]
    return stanza.map(wordsOf)
  })
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
